import type { PackedLists } from '../facet-index.ts';
import type { Selection } from '../facets.ts';
import type { YearFilter } from '../view.ts';
import { addRange, type Bits, bitsOf, keepCommon } from './bit-set.ts';
import { LARGE_FACETS, type LargeFacet, type LargeIndex, type SetColumn } from './large-index.ts';

/** The rows that pass a facet; facets that choose nothing are missing. */
export type FacetRows = ReadonlyMap<LargeFacet, Bits>;

/** The rows under each facet of a filter on its own. */
export function rowsByFacet(index: LargeIndex, selection: Selection): FacetRows {
  const found = new Map<LargeFacet, Bits>();
  for (const facet of LARGE_FACETS) {
    const passes = passesFor(facet, selection);
    if (passes !== null) found.set(facet, rowsWith(index.facets[facet], passes));
  }
  return found;
}

/** The rows that pass every facet but `left`. */
export function rowsUnder(index: LargeIndex, facets: FacetRows, left: LargeFacet | null): Bits {
  const bits = bitsOf(index.rows, true);
  for (const [facet, rows] of facets) if (facet !== left) keepCommon(bits, rows);
  return bits;
}

/** The rows that count for a country. */
export function rowsOfCountry({ rows, countries }: LargeIndex, country: number): Bits {
  const bits = bitsOf(rows, false);
  const { starts, sets } = countries;
  for (let set = 0; set < starts.length - 1; set += 1) {
    const own = sets.values.subarray(sets.offsets[set], sets.offsets[set + 1]);
    if (own.includes(country)) addRange(bits, starts[set] ?? 0, starts[set + 1] ?? 0);
  }
  return bits;
}

type Passes = (values: Uint16Array) => boolean;

function passesFor(facet: LargeFacet, selection: Selection): Passes | null {
  const { partners, year } = selection;
  if (facet === 'year') return year === null ? null : (values) => isInYears(values, year);
  if (facet === 'partner') {
    return partners === null ? null : (values) => values.some((each) => partners[each] === 1);
  }
  const mask = maskOf(facet, selection);
  return mask === 0 ? null : (values) => values.some((each) => ((mask >>> each) & 1) === 1);
}

function maskOf(facet: Exclude<LargeFacet, 'year' | 'partner'>, selection: Selection): number {
  const { themes, violence, targets, assistance, scopes } = selection;
  return { theme: themes, violence, target: targets, assistance, scope: scopes }[facet];
}

function isInYears(years: Uint16Array, { range, undated }: YearFilter): boolean {
  if (years.length === 0) return undated;
  if (range === null) return false;
  return years.some((year) => year >= (range.from ?? 0) && year <= (range.to ?? Infinity));
}

function rowsWith({ codes, sets }: SetColumn, passes: Passes): Bits {
  const isIn = passingSets(sets, passes);
  const bits = bitsOf(codes.length, false);
  const whole = codes.length >>> 5;
  for (let word = 0, row = 0; word < whole; word += 1) {
    let collected = 0;
    for (let bit = 0; bit < 32; bit += 1, row += 1) {
      collected |= (isIn[codes[row] ?? 0] ?? 0) << bit;
    }
    bits[word] = collected;
  }
  for (let row = whole << 5; row < codes.length; row += 1) {
    const bit = (isIn[codes[row] ?? 0] ?? 0) << (row & 31);
    bits[whole] = (bits[whole] ?? 0) | bit;
  }
  return bits;
}

function passingSets({ offsets, values }: PackedLists, passes: Passes): Uint8Array {
  return Uint8Array.from({ length: offsets.length - 1 }, (_, set) =>
    Number(passes(values.subarray(offsets[set], offsets[set + 1]))),
  );
}
