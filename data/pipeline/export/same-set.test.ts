import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFilter } from '../../../src/domain/arbitrary-filter.ts';
import { recordsUnder } from '../../../src/domain/derive.ts';
import type { ExportInput } from '../../../src/domain/export/export-input.ts';
import type { ExportRecord } from '../../../src/domain/export/export-record.ts';
import { withheldFromIati } from '../../../src/domain/export/iati-withheld.ts';
import { type Filter, NO_FILTER } from '../../../src/domain/view.ts';
import { packageRows, type Row, realInput, rowsOf, sheetsOf, textOf } from './sample-readers.ts';

const whole: ExportInput = { ...realInput(), areas: [] };
const FILTERS = [
  NO_FILTER,
  { ...NO_FILTER, theme: ['legislation'], partner: ['gov-kgz'] },
  ...fc.sample(arbitraryFilter(whole.dataset.file), { numRuns: 198, seed: 5 }),
];

const under = (filter: Filter): ExportInput => ({ ...whole, filter });

/** What the facet engine leaves on the screen. */
const onScreen = ({ dataset, filter }: ExportInput) =>
  recordsUnder(dataset, filter).map((record) => dataset.file.records.slug[record] ?? '');

const idsIn = (rows: readonly Row[] | undefined, column: string) => [
  ...new Set((rows ?? []).map((row) => row[column] ?? '')),
];

function recordsIn(input: ExportInput): ExportRecord[] {
  return JSON.parse(textOf('json', input) ?? '').activities;
}

function idsInGeoJson(input: ExportInput): string[] {
  const { elsewhere, features } = JSON.parse(textOf('geojson', input) ?? '');
  const counted = features.flatMap(
    ({ properties }: { properties: { activityIds: string[] } }) => properties.activityIds,
  );
  return [...new Set([...elsewhere.map(({ id }: { id: string }) => id), ...counted])];
}

const idsInIati = (xml: string | null) =>
  [...(xml ?? '').matchAll(/<iati-identifier>evaw-atlas-([^<]*)</g)].map(([, slug]) => slug ?? '');

/** The cells that a record of the JSON file gives, told without the writer of the table. */
function cellsOf(record: ExportRecord): Row {
  const list = (values: readonly (string | number)[]) => values.join(' | ');
  return {
    activity: record.slug,
    key: record.key,
    kind: record.kind,
    part_of: record.parent ?? '',
    title: record.title,
    summary: record.summary,
    scope: record.scope,
    countries: list(record.countries.filter(({ counts }) => counts).map(({ iso3 }) => iso3)),
    years: list(record.time.years),
    month: String(record.time.month ?? ''),
    status: record.status,
    partners: list(record.partners.map(({ id, role }) => `${id}:${role}`)),
    themes: list(record.themes),
    violence: list(record.violence),
    target_groups: list(record.targetGroups),
    assistance: list(record.assistance),
    participants: String(record.participants ?? ''),
    source_paragraph: String(record.source.paragraph),
    doubts: list(record.flags),
  };
}

describe('under 200 filters, every export', () => {
  it('holds exactly the activities on the screen', () => {
    const sizes = new Set<number>();
    for (const filter of FILTERS) {
      const input = under(filter);
      const wanted = onScreen(input);
      sizes.add(wanted.length);
      const tables = packageRows(input);
      expect(idsIn(rowsOf(textOf('csv', input) ?? ''), 'activity')).toEqual(wanted);
      expect(idsIn(rowsOf(textOf('pairs', input) ?? ''), 'activity')).toEqual(wanted);
      expect(recordsIn(input).map(({ slug }) => slug)).toEqual(wanted);
      expect(idsIn(rowsOf(textOf('hxl', input) ?? '').slice(1), 'Activity id')).toEqual(wanted);
      expect(idsIn(tables.get('activities'), 'activity')).toEqual(wanted);
      expect(idsInGeoJson(input).toSorted()).toEqual(wanted.toSorted());
      expect(idsInIati(textOf('iati-draft', input))).toEqual(wanted);
      const strict = idsInIati(textOf('iati', input));
      const withheld = withheldFromIati(input).map(({ slug }) => slug);
      expect([...strict, ...withheld].toSorted()).toEqual(wanted.toSorted());
    }
    expect(sizes.size).toBeGreaterThan(10);
  });

  it('says the same record by record, as CSV, pairs, XLSX and JSON', async () => {
    for (const filter of FILTERS) {
      const input = under(filter);
      const rows = rowsOf(textOf('csv', input) ?? '');
      const cells = recordsIn(input).map(cellsOf);
      expect(rows.map((row, at) => ({ ...row, ...cells[at] }))).toEqual(rows);
      const pairs = rowsOf(textOf('pairs', input) ?? '').filter(({ iso3 }) => iso3 !== '');
      expect(pairs.map((row) => [row['activity'], row['iso3']])).toEqual(
        recordsIn(input).flatMap(({ slug, countries }) =>
          countries.filter(({ counts }) => counts).map(({ iso3 }) => [slug, iso3]),
        ),
      );
      const [head = [], ...sheet] = (await sheetsOf(input)).get('Activities') ?? [];
      const named = sheet.map((line) =>
        Object.fromEntries(head.map((name, at) => [name, line[at]])),
      );
      expect(named).toEqual(rows);
    }
  });
});

it('without a filter: 36 activities, 42 pairs with a country and 10 without', () => {
  const pairs = rowsOf(textOf('pairs', whole) ?? '');
  expect(recordsIn(whole)).toHaveLength(36);
  expect(pairs.filter(({ iso3 }) => iso3 !== '')).toHaveLength(42);
  expect(pairs.filter(({ iso3 }) => iso3 === '')).toHaveLength(10);
  expect(idsInIati(textOf('iati', whole))).toHaveLength(4);
});
