import type { FacetIndex } from './facet-index.ts';
import type { Measure } from './vocabulary.ts';

/** One entry a country of the vocabulary, over the rows that match. */
export type CountryValues = {
  /** Distinct activities that count for the country. */
  activities: Uint32Array;
  /** Distinct themes of those activities. */
  themes: Uint32Array;
  /** Training participations the source states for this country alone, -1 where it states none. */
  people: Int32Array;
};

/** What the result sentence says: distinct activities, never a sum over countries. */
export type Totals = {
  /** Activities that name a country as location or member. */
  activities: number;
  /** Countries so named. */
  countries: number;
  /** Activities that name none. */
  elsewhere: number;
};

/** Values of every country over the matching rows. A figure for several countries together belongs to none of them. */
export function countCountries(index: FacetIndex, matches: Uint32Array): CountryValues {
  const size = index.sizes.country;
  const activities = new Uint32Array(size);
  const themeMasks = new Uint32Array(size);
  const people = new Int32Array(size).fill(-1);
  const { offsets, values } = index.countries;
  for (const row of matches) {
    const start = offsets[row] ?? 0;
    const end = offsets[row + 1] ?? 0;
    for (let at = start; at < end; at += 1) {
      const country = values[at] ?? 0;
      activities[country] = (activities[country] ?? 0) + 1;
      themeMasks[country] = (themeMasks[country] ?? 0) | (index.themes[row] ?? 0);
    }
    const stated = index.participantsOfOne[row] ?? -1;
    if (stated >= 0 && end > start) {
      const country = values[start] ?? 0;
      people[country] = Math.max(people[country] ?? 0, 0) + stated;
    }
  }
  return { activities, themes: themeMasks.map(countBits), people };
}

export function countTotals(index: FacetIndex, matches: Uint32Array): Totals {
  const named = new Set<number>();
  let activities = 0;
  for (const row of matches) {
    const start = index.countries.offsets[row] ?? 0;
    const end = index.countries.offsets[row + 1] ?? 0;
    if (end > start) activities += 1;
    for (let at = start; at < end; at += 1) named.add(index.countries.values[at] ?? 0);
  }
  return { activities, countries: named.size, elsewhere: matches.length - activities };
}

/** The value of a country in a measure; `null` is "not stated", which is not zero. */
export function valueFor(values: CountryValues, country: number, measure: Measure): number | null {
  if (measure === 'people') {
    const people = values.people[country] ?? -1;
    return people < 0 ? null : people;
  }
  return values[measure][country] ?? 0;
}

function countBits(mask: number): number {
  let bits = 0;
  for (let rest = mask >>> 0; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}
