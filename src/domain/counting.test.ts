import { expect, test } from 'vitest';
import { countedCountries, countedCountriesFor, isCounted } from './counting.ts';
import type { ListColumn, RecordColumns } from './dataset.ts';
import type { CountryRole, RecordKind } from './vocabulary.ts';

type Row = { kind: RecordKind; parent?: number; countries?: [number, CountryRole][] };

function recordsOf(rows: Row[]): RecordColumns {
  const lists = () => ({ offsets: rows.map(() => 0).concat(0), values: [] });
  const countries: ListColumn = { offsets: [0], values: [] };
  for (const row of rows) {
    countries.values.push(...(row.countries ?? []).map(([country]) => country));
    countries.offsets.push(countries.values.length);
  }
  return {
    slug: rows.map((_, row) => `record-${row}`),
    key: rows.map((_, row) => `A${row}`),
    kind: rows.map(({ kind }) => kind),
    parent: rows.map(({ parent }) => parent ?? -1),
    scope: rows.map(() => 'unclear'),
    basis: rows.map(() => 'not-stated'),
    status: rows.map(() => 'ongoing'),
    themes: lists(),
    violence: lists(),
    targets: lists(),
    assistance: lists(),
    partners: lists(),
    countries,
    countryRoles: rows.flatMap((row) => (row.countries ?? []).map(([, role]) => role)),
    years: lists(),
    participants: rows.map(() => null),
  };
}

test('an activity counts for every country it happens in, a part of it or not', () => {
  expect(countedCountriesFor('activity', ['KGZ', 'MEX'], new Set(['KGZ']))).toEqual(['KGZ', 'MEX']);
});

test('an umbrella counts only for what none of its parts names', () => {
  expect(countedCountriesFor('umbrella', ['COL', 'KGZ', 'DOM'], new Set(['KGZ']))).toEqual([
    'COL',
    'DOM',
  ]);
});

test('location and member count, partner does not, neither for a row nor against its umbrella', () => {
  const records = recordsOf([
    {
      kind: 'umbrella',
      countries: [
        [1, 'location'],
        [2, 'location'],
        [3, 'location'],
      ],
    },
    {
      kind: 'activity',
      parent: 0,
      countries: [
        [1, 'partner'],
        [2, 'member'],
        [4, 'location'],
      ],
    },
  ]);
  expect(countedCountries(records)).toEqual({ offsets: [0, 2, 4], values: [1, 3, 2, 4] });
});

test('a part may stand before its umbrella, and only takes from its own', () => {
  const records = recordsOf([
    { kind: 'activity', parent: 1, countries: [[7, 'location']] },
    { kind: 'umbrella', countries: [[7, 'location']] },
    { kind: 'umbrella', countries: [[7, 'location']] },
  ]);
  const counted = countedCountries(records);
  expect(counted).toEqual({ offsets: [0, 1, 1, 2], values: [7, 7] });
  expect([0, 1, 2].map((row) => isCounted(records, row, counted))).toEqual([true, false, true]);
});

test('an activity without a country counts, an umbrella without one does not', () => {
  const records = recordsOf([{ kind: 'activity' }, { kind: 'umbrella' }]);
  const counted = countedCountries(records);
  expect(counted).toEqual({ offsets: [0, 0, 0], values: [] });
  expect(isCounted(records, 0, counted)).toBe(true);
  expect(isCounted(records, 1, counted)).toBe(false);
});

test('a row outside the records does not count, and no rows give an empty column', () => {
  const records = recordsOf([]);
  expect(countedCountries(records)).toEqual({ offsets: [0], values: [] });
  expect(isCounted(records, 0, countedCountries(records))).toBe(false);
});

test('the parts of a part are parts, and a cycle ends', () => {
  const nested = recordsOf([
    {
      kind: 'umbrella',
      countries: [
        [1, 'location'],
        [2, 'location'],
      ],
    },
    { kind: 'umbrella', parent: 0 },
    { kind: 'activity', parent: 1, countries: [[2, 'location']] },
  ]);
  expect(countedCountries(nested)).toEqual({ offsets: [0, 1, 1, 2], values: [1, 2] });
  const cycle = recordsOf([
    { kind: 'umbrella', parent: 1, countries: [[1, 'location']] },
    { kind: 'umbrella', parent: 0 },
    { kind: 'activity', parent: 1, countries: [[3, 'location']] },
  ]);
  expect(countedCountries(cycle)).toEqual({ offsets: [0, 1, 1, 2], values: [1, 3] });
});
