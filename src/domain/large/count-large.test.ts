import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryFilter, arbitraryRecords, manyRecords } from '../arbitrary-records.ts';
import { buildFacetIndex } from '../facet-index.ts';
import { countFacets, selectionFor } from '../facets.ts';
import { namingFor } from '../looks.ts';
import { countCountries, countTotals } from '../measures.ts';
import { type SampleRecord, sampleIndex } from '../sample-index.ts';
import { type Filter, NO_FILTER } from '../view.ts';
import { countLarge } from './count-large.ts';
import { buildLargeIndex } from './large-index.ts';
import { sampleColumns } from './sample-columns.ts';

/** The large counting against the small one, which the rules taken word by word hold in turn. */
function compare(records: SampleRecord[], filter: Filter): void {
  const file = sampleIndex(records);
  const small = buildFacetIndex(file);
  const large = buildLargeIndex(sampleColumns(file).columns, small.sizes);
  const selection = selectionFor(filter, file);
  const { matches, ...facets } = countFacets(small, selection);
  const counted = countLarge(large, selection);
  expect(large.yearSpan).toEqual(small.yearSpan);
  expect(counted.facets).toEqual(facets);
  expect(counted.values).toEqual(countCountries(small, matches));
  expect(counted.totals).toEqual(countTotals(small, matches));
  const naming = namingFor(file);
  const rows = new Set(Array.from(matches, (row) => small.records[row]));
  expect([...counted.mentioned]).toEqual(
    naming.records.map((own, country) =>
      Number(naming.indirect[country] === 1 && own.some((record) => rows.has(record))),
    ),
  );
}

test('counts what the small counting counts, under any filter', () => {
  fc.assert(fc.property(arbitraryRecords, arbitraryFilter, compare), { numRuns: 300 });
});

test('does so over more than one word of rows', () => {
  fc.assert(fc.property(manyRecords, arbitraryFilter, compare), { numRuns: 60 });
});

test('does so without a filter and without a record', () => {
  compare([], NO_FILTER);
  fc.assert(
    fc.property(manyRecords, (records) => compare(records, NO_FILTER)),
    { numRuns: 20 },
  );
});

test.each([31, 32, 33, 63, 64, 65])('%i rows end where the last of them does', (rows) => {
  const records = Array.from({ length: rows }, (_, at): SampleRecord => ({ themes: [at % 2] }));
  compare(records, NO_FILTER);
  compare(records, { ...NO_FILTER, theme: ['policy'] });
});
