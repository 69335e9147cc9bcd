import type { FacetIndex, PackedLists } from '../facet-index.ts';
import type { ListFacet } from '../view.ts';

/** Which of the distinct sets a row has; `sets` holds each of them once. */
export type SetColumn = { codes: Uint16Array | Uint32Array; sets: PackedLists };

export type LargeFacet = ListFacet | 'year';
export const LARGE_FACETS: readonly LargeFacet[] = [
  'theme',
  'violence',
  'target',
  'assistance',
  'scope',
  'partner',
  'year',
];

/**
 * The counted records of a large dataset, sorted by the countries for which they count. Rows that
 * count for the same countries stand together, and few of them have a set of values that no other
 * has: counting goes over the distinct sets wherever it can, and over rows only where it must.
 */
export type LargeColumns = {
  rows: number;
  /** First and last year that any record states, the uncounted ones included. */
  yearSpan: FacetIndex['yearSpan'];
  /** Values are positions in the vocabularies, of `year` calendar years; no year is the empty set. */
  facets: Record<LargeFacet, SetColumn>;
  /** Rows `starts[s] .. starts[s + 1]` count for the countries of set s. */
  countries: { starts: Uint32Array; sets: PackedLists };
  /** Training participations, for the few rows whose source states a number; rows ascend. */
  participants: {
    rows: Uint32Array;
    people: Uint32Array;
    /** 1 where the record names one country alone: only then the figure is that country's. */
    ofOne: Uint8Array;
  };
  /** How the whole dataset names each country, as in `Naming`. */
  named: Uint8Array;
  indirect: Uint8Array;
  /** Rows that name a country which is only named indirectly: list c holds those of country c. */
  mentions: { offsets: Uint32Array; rows: Uint32Array };
};

export type LargeIndex = LargeColumns & {
  sizes: FacetIndex['sizes'];
  /** Per facet, how many rows have each distinct set. */
  tallies: Record<LargeFacet, Uint32Array>;
  /** Per distinct set of themes, its mask. */
  themeMasks: Uint32Array;
  /** Room for the rows of one pass: never more than half of all. */
  scratch: Uint32Array;
};

/** All that counting needs beside the columns; made once per dataset. */
export function buildLargeIndex(columns: LargeColumns, sizes: FacetIndex['sizes']): LargeIndex {
  const { facets, rows } = columns;
  return {
    ...columns,
    sizes,
    tallies: {
      theme: tallyAll(facets.theme),
      violence: tallyAll(facets.violence),
      target: tallyAll(facets.target),
      assistance: tallyAll(facets.assistance),
      scope: tallyAll(facets.scope),
      partner: tallyAll(facets.partner),
      year: tallyAll(facets.year),
    },
    themeMasks: masksOf(facets.theme.sets),
    scratch: new Uint32Array((rows >>> 1) + 33),
  };
}

function tallyAll({ codes, sets }: SetColumn): Uint32Array {
  const tally = new Uint32Array(sets.offsets.length - 1);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    tally[code] = (tally[code] ?? 0) + 1;
  }
  return tally;
}

function masksOf({ offsets, values }: PackedLists): Uint32Array {
  return Uint32Array.from({ length: offsets.length - 1 }, (_, set) => {
    return values
      .subarray(offsets[set], offsets[set + 1])
      .reduce((mask, at) => mask | (1 << at), 0);
  });
}
