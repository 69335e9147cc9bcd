// What one would write first: an array of objects, filtered once for every facet.
import type { NumberedRecord } from '../../data/pipeline/large/row-table.ts';
import type { FacetIndex } from '../../src/domain/facet-index.ts';
import type { Selection } from '../../src/domain/facets.ts';
import {
  LARGE_FACETS,
  type LargeFacet,
  type LargeIndex,
} from '../../src/domain/large/large-index.ts';

/** Rows by value of every facet under the others, `year` from 0 with `undated` apart; and by country. */
export type PlainCounts = Record<LargeFacet | 'country', number[]> & { undated: number };

type Test = (record: NumberedRecord) => boolean;

export function countNaively(
  rows: readonly NumberedRecord[],
  { sizes, yearSpan }: LargeIndex,
  selection: Selection,
): PlainCounts {
  const tests = testsFor(selection);
  const first = yearSpan?.first ?? 0;
  const years = yearSpan === null ? 0 : yearSpan.last - first + 1;
  const under = (left: LargeFacet | null) =>
    rows.filter((row) => LARGE_FACETS.every((facet) => facet === left || tests[facet](row)));
  const count = (facet: LargeFacet, size: number, base: number) => {
    const counts = Array.from({ length: size }, () => 0);
    for (const { values } of under(facet)) {
      for (const value of values[facet]) counts[value - base] = (counts[value - base] ?? 0) + 1;
    }
    return counts;
  };
  const of = (facet: Exclude<LargeFacet, 'year'>) => count(facet, sizes[facet], 0);
  return {
    theme: of('theme'),
    violence: of('violence'),
    target: of('target'),
    assistance: of('assistance'),
    scope: of('scope'),
    partner: of('partner'),
    year: count('year', years, first),
    undated: under('year').filter(({ values }) => values.year.length === 0).length,
    country: countCountries(under(null), sizes),
  };
}

function countCountries(rows: readonly NumberedRecord[], sizes: FacetIndex['sizes']): number[] {
  const counts = Array.from({ length: sizes.country }, () => 0);
  for (const { countries } of rows) {
    for (const { country } of countries) counts[country] = (counts[country] ?? 0) + 1;
  }
  return counts;
}

function testsFor(selection: Selection): Record<LargeFacet, Test> {
  const { themes, violence, targets, assistance, scopes, partners, year } = selection;
  const inMask =
    (facet: LargeFacet, mask: number): Test =>
    ({ values }) =>
      mask === 0 || values[facet].some((value) => ((mask >>> value) & 1) === 1);
  return {
    theme: inMask('theme', themes),
    violence: inMask('violence', violence),
    target: inMask('target', targets),
    assistance: inMask('assistance', assistance),
    scope: inMask('scope', scopes),
    partner: ({ values }) =>
      partners === null || values.partner.some((value) => partners[value] === 1),
    year: ({ values }) => {
      if (year === null) return true;
      if (values.year.length === 0) return year.undated;
      const { from = 0, to = 9999 } = year.range ?? {};
      return (
        year.range !== null &&
        values.year.some((value) => value >= (from ?? 0) && value <= (to ?? 9999))
      );
    },
  };
}
