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

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);

/** What of a record every table can hold. */
function told(record: Told, key: string) {
  const { title, summary, status, time } = record;
  const countries = record.countries.map(({ iso3 }) => iso3).toSorted();
  return { key, title, summary, countries, years: time.years, status };
}

test('HXL: titles, texts, countries with their roles, years, status and scope come back', async () => {
  const back = await again('hxl');
  expect(back.report).toContain(`${records.length} imported`);
  const withRoles = (record: Told, key: string) => ({
    ...told(record, key),
    roles: record.countries.map(({ iso3, role }) => `${iso3} ${role}`).toSorted(),
    scope: record.scope,
  });
  const wanted = records.map((record) => {
    const counted = { ...record, countries: record.countries.filter(({ counts }) => counts) };
    return withRoles(counted, record.slug);
  });
  expect(back.records.map((record) => withRoles(record, record.key))).toEqual(
    wanted.toSorted(byKey),
  );
});

/** The mapping that the handbook gives for our own tables. */
function ownMapping(): string {
  const handbook = readFileSync(join(DATA_FOLDER, 'pipeline', 'export', 'README.md'), 'utf8');
  return desk.put('own.yaml', /```yaml\n([\s\S]*?)```/.exec(handbook)?.[1] ?? '');
}

test.each(['csv', 'xlsx'] as const)(
  '%s: with the mapping of the handbook every list of ours comes back',
  async (format) => {
    const back = await again(format, '--mapping', ownMapping());
    const withLists = (record: Told, key: string) => ({
      ...told(record, key),
      themes: record.themes,
      violence: record.violence,
      targetGroups: record.targetGroups,
      assistance: record.assistance,
    });
    const wanted = records.map((record) => {
      const counted = { ...record, countries: record.countries.filter(({ counts }) => counts) };
      return withLists(counted, record.slug);
    });
    expect(back.records.map((record) => withLists(record, record.key))).toEqual(
      wanted.toSorted(byKey),
    );
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
  }
});
