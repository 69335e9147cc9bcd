import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryFilter, arbitraryRecords } from '../../../src/domain/arbitrary-records.ts';
import { buildFacetIndex } from '../../../src/domain/facet-index.ts';
import { countFacets, selectionFor } from '../../../src/domain/facets.ts';
import { countLarge } from '../../../src/domain/large/count-large.ts';
import { buildLargeIndex } from '../../../src/domain/large/large-index.ts';
import { namingFor } from '../../../src/domain/looks.ts';
import { countCountries, countTotals } from '../../../src/domain/measures.ts';
import { type SampleRecord, sampleIndex } from '../../../src/domain/sample-index.ts';
import type { Filter } from '../../../src/domain/view.ts';
import { FACET_SCOPES, facetScopeFor } from '../../../src/domain/vocabulary.ts';
import { columnsFor } from './columns-for.ts';
import { RowTable } from './row-table.ts';

function tableOf(records: readonly SampleRecord[]): RowTable {
  const table = new RowTable();
  records.forEach((record, row) => {
    const { parent = -1, countries = [], scope = 'country' } = record;
    table.add({
      slug: `record-${row}`,
      kind: record.kind ?? 'activity',
      parent: parent < 0 ? null : `record-${parent}`,
      countries: countries.map(([country, role]) => ({ country, role })),
      values: {
        theme: record.themes ?? [],
        violence: record.violence ?? [],
        target: record.targets ?? [],
        assistance: record.assistance ?? [],
        scope: [FACET_SCOPES.indexOf(facetScopeFor(scope))],
        partner: record.partners ?? [],
        year: record.years ?? [],
      },
      participants: record.participants ?? null,
    });
  });
  return table;
}

function compare(records: SampleRecord[], filter: Filter): void {
  const file = sampleIndex(records);
  const small = buildFacetIndex(file);
  const { columns, order } = columnsFor(tableOf(records), file.countries.length);
  const counted = [...order.subarray(0, columns.rows)].toSorted((a, b) => a - b);
  expect(counted).toEqual([...small.records]);
  const { named, indirect } = namingFor(file);
  expect([columns.named, columns.indirect]).toEqual([named, indirect]);
  const selection = selectionFor(filter, file);
  const { matches, ...facets } = countFacets(small, selection);
  const large = countLarge(buildLargeIndex(columns, small.sizes), selection);
  expect(large.facets).toEqual(facets);
  expect(large.values).toEqual(countCountries(small, matches));
  expect(large.totals).toEqual(countTotals(small, matches));
}

test('the columns of a stream of records count as those of the small path do', () => {
  fc.assert(fc.property(arbitraryRecords, arbitraryFilter, compare), { numRuns: 300 });
});

test('rows stand by country, newest first, those without a year last', () => {
  const records: SampleRecord[] = [
    { countries: [[1, 'location']] },
    { countries: [[1, 'location']], years: [2020] },
    { countries: [[0, 'location']], years: [2019] },
    { countries: [[1, 'location']], years: [2018, 2022] },
    {},
  ];
  expect([...columnsFor(tableOf(records), 5).order]).toEqual([4, 2, 3, 1, 0]);
});
