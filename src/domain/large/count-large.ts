import type { FacetCounts, Selection } from '../facets.ts';
import type { CountryValues, Totals } from '../measures.ts';
import { type Bits, countRows, hasRow, listRows } from './bit-set.ts';
import { countCountriesUnder } from './count-countries.ts';
import { type FacetRows, rowsByFacet, rowsUnder } from './large-filter.ts';
import { LARGE_FACETS, type LargeFacet, type LargeIndex } from './large-index.ts';
import { spreadOver, withoutValue } from './set-counts.ts';

export type LargeFacetCounts = Omit<FacetCounts, 'matches'>;

/** What one filter leaves of a large dataset: figures alone, no rows. */
export type LargeCounts = {
  facets: LargeFacetCounts;
  values: CountryValues;
  totals: Totals;
  /** 1 for the countries that are only named indirectly and that some matching row names. */
  mentioned: Uint8Array;
};

/** Every facet counted under all the others, as `countFacets` does; and the values of the countries. */
export function countLarge(index: LargeIndex, selection: Selection): LargeCounts {
  const filters = rowsByFacet(index, selection);
  const matches = rowsUnder(index, filters, null);
  return {
    facets: countFacetsUnder(index, filters, matches),
    ...countCountriesUnder(index, matches),
    mentioned: mentionedIn(index, matches),
  };
}

function countFacetsUnder(index: LargeIndex, filters: FacetRows, matches: Bits): LargeFacetCounts {
  const free = LARGE_FACETS.filter((facet) => !filters.has(facet));
  const tallies = tally(index, matches, free);
  for (const facet of filters.keys()) {
    const [own] = tally(index, rowsUnder(index, filters, facet), [facet]);
    if (own !== undefined) tallies.push(own);
  }
  const tallyOf = new Map(tallies.map(({ facet, rows }) => [facet, rows]));
  return countsFrom(index, (facet) => tallyOf.get(facet) ?? new Uint32Array(0));
}

/** The facets counted over some rows, whatever filter has left them. */
export function countWithin(index: LargeIndex, bits: Bits): LargeFacetCounts {
  const tallyOf = new Map(tally(index, bits, LARGE_FACETS).map(({ facet, rows }) => [facet, rows]));
  return countsFrom(index, (facet) => tallyOf.get(facet) ?? new Uint32Array(0));
}

type Tally = { facet: LargeFacet; rows: Uint32Array };

/** Per facet, how many of the rows have each distinct set; of the rows and the others the fewer are visited. */
function tally(index: LargeIndex, bits: Bits, facets: readonly LargeFacet[]): Tally[] {
  const { rows, scratch, tallies, facets: columns } = index;
  const isMost = countRows(bits) * 2 > rows;
  const found = scratch.subarray(0, listRows(bits, rows, isMost, scratch));
  return facets.map((facet) => {
    const counts = isMost ? tallies[facet].slice() : new Uint32Array(tallies[facet].length);
    addRows(counts, columns[facet].codes, found, isMost ? -1 : 1);
    return { facet, rows: counts };
  });
}

function addRows(
  counts: Uint32Array,
  codes: Uint16Array | Uint32Array,
  rows: Uint32Array,
  step: number,
): void {
  for (let at = 0; at < rows.length; at += 1) {
    const code = codes[rows[at] ?? 0] ?? 0;
    counts[code] = (counts[code] ?? 0) + step;
  }
}

function countsFrom(
  index: LargeIndex,
  tallyOf: (facet: LargeFacet) => Uint32Array,
): LargeFacetCounts {
  const { sizes, facets, yearSpan } = index;
  const spread = (facet: LargeFacet, size: number, base: number) =>
    spreadOver(facets[facet].sets, tallyOf(facet), size, base);
  const first = yearSpan?.first ?? 0;
  return {
    theme: spread('theme', sizes.theme, 0),
    violence: spread('violence', sizes.violence, 0),
    target: spread('target', sizes.target, 0),
    assistance: spread('assistance', sizes.assistance, 0),
    scope: spread('scope', sizes.scope, 0),
    partner: spread('partner', sizes.partner, 0),
    year: spread('year', yearSpan === null ? 0 : yearSpan.last - first + 1, first),
    undated: withoutValue(facets.year.sets, tallyOf('year')),
  };
}

function mentionedIn({ mentions, sizes }: LargeIndex, matches: Bits): Uint8Array {
  const { offsets, rows } = mentions;
  return Uint8Array.from({ length: sizes.country }, (_, country) =>
    Number(
      rows.subarray(offsets[country], offsets[country + 1]).some((row) => hasRow(matches, row)),
    ),
  );
}
