import type { PackedLists } from '../facet-index.ts';
import type { Selection } from '../facets.ts';
import type { YearFilter } from '../view.ts';
import { LAST_YEAR } from '../view-values.ts';
import { addRange, type Bits, bitsOf, keepCommon } from './bit-set.ts';
import { LARGE_FACETS, type LargeFacet, type LargeIndex, type SetColumn } from './large-index.ts';

/** The rows that pass a facet; facets that choose nothing are missing. */
export type FacetRows = ReadonlyMap<LargeFacet, Bits>;

/** The rows under each facet of a filter on its own. */
export function rowsByFacet(index: LargeIndex, selection: Selection): FacetRows {
  const found = new Map<LargeFacet, Bits>();
  for (const facet of LARGE_FACETS) {
    const wanted = wantedIn(facet, selection);
    if (wanted !== null) found.set(facet, rowsWith(index.facets[facet], wanted));
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

/** The values that a facet asks for, 1 at each; and whether it asks for rows without any. */
type Wanted = { values: Uint8Array; empty: 0 | 1 };

function wantedIn(facet: LargeFacet, selection: Selection): Wanted | null {
  const { partners, year } = selection;
  if (facet === 'year') return year === null ? null : wantedYears(year);
  if (facet === 'partner') return partners === null ? null : { values: partners, empty: 0 };
  const mask = maskOf(facet, selection);
  if (mask === 0) return null;
  return { values: Uint8Array.from({ length: 32 }, (_, at) => (mask >>> at) & 1), empty: 0 };
}

function maskOf(facet: Exclude<LargeFacet, 'year' | 'partner'>, selection: Selection): number {
  const { themes, violence, targets, assistance, scopes } = selection;
  return { theme: themes, violence, target: targets, assistance, scope: scopes }[facet];
}

function wantedYears({ range, undated }: YearFilter): Wanted {
  const values = new Uint8Array(LAST_YEAR + 1);
  if (range !== null) values.fill(1, range.from ?? 0, (range.to ?? LAST_YEAR) + 1);
  return { values, empty: undated ? 1 : 0 };
}

function rowsWith({ codes, sets }: SetColumn, wanted: Wanted): Bits {
  const isIn = passingSets(sets, wanted);
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

/** 1 for each set that has a wanted value. Plain loops: there are tens of thousands of sets. */
function passingSets({ offsets, values }: PackedLists, wanted: Wanted): Uint8Array {
  const isIn = new Uint8Array(offsets.length - 1);
  for (let set = 0; set < isIn.length; set += 1) {
    const start = offsets[set] ?? 0;
    const end = offsets[set + 1] ?? 0;
    let found: number = start === end ? wanted.empty : 0;
    for (let at = start; at < end; at += 1) found |= wanted.values[values[at] ?? 0] ?? 0;
    isIn[set] = found;
  }
  return isIn;
}
