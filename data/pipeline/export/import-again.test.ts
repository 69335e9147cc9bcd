import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportFile } from '../../../src/domain/export/export-file.ts';
import type { ExportFormat } from '../../../src/domain/export/export-input.ts';
import { type ExportRecord, exportRecords } from '../../../src/domain/export/export-record.ts';
import { DATA_FOLDER } from '../command-line.ts';
import { SampleImport, type Tried } from '../import/sample-import.ts';
import type { SourceRecord } from '../sources/source-record.ts';
import { realInput } from './sample-readers.ts';

// What the export writes, taken in again by the import: the way from one office to another.

const input = realInput();
const records = exportRecords(input);
let desk: SampleImport;
beforeAll(() => {
  desk = new SampleImport();
});
afterAll(() => desk.remove());

async function again(format: ExportFormat, ...words: string[]): Promise<Tried> {
  const file = exportFile(format, input);
  if (file === null) throw new Error(`no ${format}`);
  const content = typeof file.content === 'string' ? file.content : Buffer.from(file.content);
  const tried = await desk.try(
    `again${file.name.slice(file.name.lastIndexOf('.'))}`,
    content,
    ...words,
  );
  expect(tried.fault).toBe(null);
  return tried;
}

type Told = ExportRecord | SourceRecord;

/** What of a record every table can hold. */
function told(record: Told, key: string) {
  const { title, summary, status, time } = record;
  const countries = record.countries.map(({ iso3 }) => iso3).toSorted();
  return { key, title, summary, countries, years: time.years, status };
}

/** What a record of another source can hold of ours; the handbook lists the rest. */
function held(record: ExportRecord, keys: ReadonlySet<string>) {
  const { title, summary, scope, countries, time, status, actors, partners } = record;
  const { themes, violence, targetGroups, assistance } = record;
  return {
    title,
    summary,
    scope,
    countries: countries.map(({ iso3, role }) => ({ iso3, role })).toSorted(byCountry),
    years: time.years,
    status,
    actors,
    partners,
    programmes: record.programmes.filter(({ link }) => link === 'stated').map(({ id }) => id),
    themes,
    violence,
    targetGroups,
    assistance,
    quantities: record.quantities.map(({ value, unit, countsAs, group }) => [
      ...[value, unit, countsAs, group],
    ]),
    parent: record.parent !== null && keys.has(record.parent) ? record.parent : null,
  };
}

const byCountry = (a: { iso3: string }, b: { iso3: string }) => (a.iso3 < b.iso3 ? -1 : 1);

function broughtBack(records: readonly SourceRecord[]) {
  const keyBySlug = new Map(records.map(({ slug, key }) => [slug, key]));
  return records.map((record) => ({
    title: record.title,
    summary: record.summary,
    scope: record.scope,
    countries: record.countries.toSorted(byCountry),
    years: record.time.years,
    status: record.status,
    actors: record.actors,
    partners: record.partners.filter(({ role }) => role !== 'reporting'),
    programmes: record.programmes.map(({ id }) => id),
    themes: record.themes,
    violence: record.violence,
    targetGroups: record.targetGroups,
    assistance: record.assistance,
    quantities: record.quantities.map(({ value, unit, countsAs, group = null }) => [
      ...[value, unit, countsAs, group],
    ]),
    parent: record.parent === undefined ? null : keyBySlug.get(record.parent),
  }));
}

function subjectsOf({ themes, violence, targetGroups, assistance }: Told) {
  return { themes, violence, targetGroups, assistance };
}

/** The mapping that the handbook gives for our own tables. */
function ownMapping(): string {
  const handbook = readFileSync(join(DATA_FOLDER, 'pipeline', 'export', 'README.md'), 'utf8');
  return desk.put('own.yaml', /```yaml\n([\s\S]*?)```/.exec(handbook)?.[1] ?? '');
}

test.each(['hxl', 'csv', 'xlsx'] as const)(
  '%s: all that a record of another source can hold comes back',
  async (format) => {
    const words = format === 'hxl' ? [] : ['--mapping', ownMapping()];
    const back = await again(format, ...words);
    const keys = new Set(records.map(({ slug }) => slug));
    const wanted = records
      .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
      .map((record) => held(record, keys));
    expect(broughtBack(back.records)).toEqual(wanted);
  },
);

test.each(['iati', 'iati-draft'] as const)('%s: what it holds comes back', async (format) => {
  const back = await again(format);
  const bySlug = new Map(records.map((record) => [`evaw-atlas-${record.slug}`, record]));
  expect(back.records).toHaveLength(format === 'iati' ? 4 : records.length);
  for (const record of back.records) {
    const own = bySlug.get(record.key);
    if (own === undefined) throw new Error(`${record.key} was never written`);
    const countries = own.countries.filter(({ role }) => role !== 'partner');
    expect(told(record, record.key)).toEqual(told({ ...own, countries }, record.key));
    expect(subjectsOf(record)).toEqual(subjectsOf(own));
  }
});
