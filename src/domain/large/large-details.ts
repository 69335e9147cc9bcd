import type { Selection } from '../facets.ts';
import { type Bits, bitsOf, countRows, hasRow, keepCommon, rowsFrom } from './bit-set.ts';
import { countCountriesUnder } from './count-countries.ts';
import { countWithin, type LargeFacetCounts } from './count-large.ts';
import { rowsByFacet, rowsOfCountry, rowsUnder } from './large-filter.ts';
import type { LargeIndex } from './large-index.ts';

/** What stands under a filter, in one country or everywhere; each figure counts activities once. */
export type LargeDetails = {
  activities: number;
  /** Under the whole filter, not under the others alone. */
  facets: LargeFacetCounts;
  /** Per theme, the countries that have an activity of it. */
  countriesByTheme: number[];
  /** Training participations that the sources state; `null` where none states a number. */
  people: number | null;
};

/** The rows under a filter that count for a country; with `null` for any or none. */
export function rowsIn(index: LargeIndex, selection: Selection, country: number | null): Bits {
  const bits = rowsUnder(index, rowsByFacet(index, selection), null);
  if (country !== null) keepCommon(bits, rowsOfCountry(index, country));
  return bits;
}

/** The figures of some rows, as the panel tells them. */
export function detailsOf(index: LargeIndex, bits: Bits): LargeDetails {
  const { themeMasks } = countCountriesUnder(index, bits);
  return {
    activities: countRows(bits),
    facets: countWithin(index, bits),
    countriesByTheme: Array.from({ length: index.sizes.theme }, (_, theme) =>
      themeMasks.reduce((sum, mask) => sum + ((mask >>> theme) & 1), 0),
    ),
    people: peopleIn(index, bits),
  };
}

function peopleIn({ participants }: LargeIndex, bits: Bits): number | null {
  let people: number | null = null;
  participants.rows.forEach((row, at) => {
    if (hasRow(bits, row)) people = (people ?? 0) + (participants.people[at] ?? 0);
  });
  return people;
}

/** The rows whose word lists have every one of the words; each word is a union of lists. */
export function rowsWithAll(rows: number, words: readonly (readonly Uint32Array[])[]): Bits {
  const all = bitsOf(rows, words.length > 0);
  for (const lists of words) {
    const own = bitsOf(rows, false);
    for (const list of lists) {
      for (const row of list) own[row >>> 5] = (own[row >>> 5] ?? 0) | (1 << (row & 31));
    }
    keepCommon(all, own);
  }
  return all;
}

/** Some rows of many: how many there are, and those asked for. */
export type RowWindow = { total: number; rows: number[] };

export function windowOf(bits: Bits, first: number, most: number): RowWindow {
  return { total: countRows(bits), rows: rowsFrom(bits, first, most) };
}
