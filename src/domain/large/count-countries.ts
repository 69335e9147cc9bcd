import type { CountryValues, Totals } from '../measures.ts';
import { type Bits, countWord, hasRow } from './bit-set.ts';
import type { LargeIndex } from './large-index.ts';
import { rowsPerStretch, spreadOver, withoutValue } from './set-counts.ts';

export type CountryCounts = {
  values: CountryValues;
  totals: Totals;
  /** Per country, the themes of its activities. */
  themeMasks: Uint32Array;
};

/**
 * Values of every country over the rows of `bits`, and their totals, as `countCountries` and
 * `countTotals` have them.
 */
export function countCountriesUnder(index: LargeIndex, bits: Bits): CountryCounts {
  const { starts, sets } = index.countries;
  const rowsOf = rowsPerStretch(bits, starts);
  const activities = spreadOver(sets, rowsOf, index.sizes.country, 0);
  const themeMasks = themesByCountry(index, bits, rowsOf);
  const elsewhere = withoutValue(sets, rowsOf);
  const all = rowsOf.reduce((sum, rows) => sum + rows, 0);
  return {
    values: { activities, themes: themeMasks.map(countWord), people: peopleUnder(index, bits) },
    totals: {
      activities: all - elsewhere,
      countries: activities.reduce((sum, rows) => sum + Number(rows > 0), 0),
      elsewhere,
    },
    themeMasks,
  };
}

/** A set whose countries have every theme already has nothing to add and is passed over. */
function themesByCountry(index: LargeIndex, bits: Bits, rowsOf: Uint32Array): Uint32Array {
  const { starts, sets } = index.countries;
  const masks = new Uint32Array(index.sizes.country);
  const all = maskOfAll(index.sizes.theme);
  for (let set = 0; set < rowsOf.length; set += 1) {
    if (rowsOf[set] === 0) continue;
    const countries = sets.values.subarray(sets.offsets[set], sets.offsets[set + 1]);
    if (haveAll(masks, countries, all)) continue;
    const themes = themesWithin(index, bits, starts[set] ?? 0, starts[set + 1] ?? 0);
    for (const country of countries) masks[country] = (masks[country] ?? 0) | themes;
  }
  return masks;
}

function haveAll(masks: Uint32Array, countries: Uint16Array, all: number): boolean {
  let common = all;
  for (const country of countries) common &= masks[country] ?? 0;
  return common === all;
}

function maskOfAll(themes: number): number {
  return themes >= 32 ? -1 : (1 << themes) - 1;
}

/** The themes that the rows of `bits` from `start` to `end` have; ends as soon as it is all of them. */
function themesWithin(index: LargeIndex, bits: Bits, start: number, end: number): number {
  const { themeMasks, sizes, facets } = index;
  const all = maskOfAll(sizes.theme);
  let themes = 0;
  for (let row = start; row < end && themes !== all; row += 1) {
    if ((row & 31) === 0 && bits[row >>> 5] === 0) row += 31;
    else if (hasRow(bits, row)) themes |= themeMasks[facets.theme.codes[row] ?? 0] ?? 0;
  }
  return themes;
}

function peopleUnder(index: LargeIndex, bits: Bits): Int32Array {
  const people = new Int32Array(index.sizes.country).fill(-1);
  const { participants, countries } = index;
  let set = 0;
  for (let at = 0; at < participants.rows.length; at += 1) {
    const row = participants.rows[at] ?? 0;
    while ((countries.starts[set + 1] ?? Infinity) <= row) set += 1;
    const first = countries.sets.offsets[set] ?? 0;
    const isPlaced = (countries.sets.offsets[set + 1] ?? 0) > first;
    if (participants.ofOne[at] !== 1 || !isPlaced || !hasRow(bits, row)) continue;
    const country = countries.sets.values[first] ?? 0;
    people[country] = Math.max(people[country] ?? 0, 0) + (participants.people[at] ?? 0);
  }
  return people;
}
