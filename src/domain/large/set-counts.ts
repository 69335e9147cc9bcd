import type { PackedLists } from '../facet-index.ts';
import { type Bits, countWord } from './bit-set.ts';

/** From rows a set to rows a value; values start at `base` and there are `size` of them. */
export function spreadOver(
  { offsets, values }: PackedLists,
  rowsOf: Uint32Array,
  size: number,
  base: number,
): Uint32Array {
  const counts = new Uint32Array(size);
  for (let set = 0; set < rowsOf.length; set += 1) {
    const rows = rowsOf[set] ?? 0;
    if (rows === 0) continue;
    const end = offsets[set + 1] ?? 0;
    for (let at = offsets[set] ?? 0; at < end; at += 1) {
      const value = (values[at] ?? 0) - base;
      counts[value] = (counts[value] ?? 0) + rows;
    }
  }
  return counts;
}

/** Rows with the empty set. */
export function withoutValue({ offsets }: PackedLists, rowsOf: Uint32Array): number {
  let count = 0;
  for (let set = 0; set < rowsOf.length; set += 1) {
    if (offsets[set] === offsets[set + 1]) count += rowsOf[set] ?? 0;
  }
  return count;
}

/**
 * How many of the rows of `bits` stand in each stretch `starts[s] .. starts[s + 1]`: the difference
 * of two running counts.
 */
export function rowsPerStretch(bits: Bits, starts: Uint32Array): Uint32Array {
  const before = runningCounts(bits);
  const counts = new Uint32Array(starts.length - 1);
  let seen = 0;
  for (let stretch = 0; stretch < counts.length; stretch += 1) {
    const end = starts[stretch + 1] ?? 0;
    const below = (bits[end >>> 5] ?? 0) & ((1 << (end & 31)) - 1);
    const until = (before[end >>> 5] ?? 0) + countWord(below);
    counts[stretch] = until - seen;
    seen = until;
  }
  return counts;
}

/** Rows in all the words before each word. */
function runningCounts(bits: Bits): Uint32Array {
  const before = new Uint32Array(bits.length + 1);
  let count = 0;
  for (let word = 0; word < bits.length; word += 1) {
    before[word] = count;
    count += countWord(bits[word] ?? 0);
  }
  before[bits.length] = count;
  return before;
}
