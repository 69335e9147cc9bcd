/** Rows as bits: row r is bit `r & 31` of word `r >>> 5`. Signed, because V8 computes with those. */
export type Bits = Int32Array;

/** A set of `rows` rows: none of them, or all. */
export function bitsOf(rows: number, isFull: boolean): Bits {
  const bits = new Int32Array((rows + 31) >>> 5);
  if (!isFull) return bits;
  bits.fill(-1);
  if ((rows & 31) !== 0) bits[bits.length - 1] = (1 << (rows & 31)) - 1;
  return bits;
}

/** Keeps of `bits` what is in `other` too. */
export function keepCommon(bits: Bits, other: Bits): void {
  for (let word = 0; word < bits.length; word += 1) {
    bits[word] = (bits[word] ?? 0) & (other[word] ?? 0);
  }
}

/** Adds the rows from `start` up to, not including, `end`. */
export function addRange(bits: Bits, start: number, end: number): void {
  for (let row = start; row < end; row += 1) {
    if ((row & 31) === 0 && row + 32 <= end) {
      bits[row >>> 5] = -1;
      row += 31;
    } else {
      bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
    }
  }
}

export function hasRow(bits: Bits, row: number): boolean {
  return (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

/** The bits of a word that are set. */
export function countWord(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countRows(bits: Bits): number {
  let count = 0;
  for (let word = 0; word < bits.length; word += 1) count += countWord(bits[word] ?? 0);
  return count;
}

/**
 * Writes the rows that are in `bits`, or with `isInverted` those below `rows` that are not, ascending,
 * into `found`, and returns how many there are. `found` must have room for them.
 */
export function listRows(
  bits: Bits,
  rows: number,
  isInverted: boolean,
  found: Uint32Array,
): number {
  const flip = isInverted ? -1 : 0;
  let count = 0;
  for (let word = 0; word < bits.length; word += 1) {
    let rest = (bits[word] ?? 0) ^ flip;
    while (rest !== 0) {
      const lowest = rest & -rest;
      found[count] = (word << 5) + 31 - Math.clz32(lowest);
      count += 1;
      rest ^= lowest;
    }
  }
  // The last word may have more bits than there are rows.
  while (count > 0 && (found[count - 1] ?? 0) >= rows) count -= 1;
  return count;
}

/** The rows of `bits` after its first `skipped`, at most `most` of them. */
export function rowsFrom(bits: Bits, skipped: number, most: number): number[] {
  let word = 0;
  let left = skipped;
  for (; word < bits.length; word += 1) {
    const rows = countWord(bits[word] ?? 0);
    if (rows > left) break;
    left -= rows;
  }
  const found: number[] = [];
  for (let row = word << 5; row < bits.length << 5 && found.length < most; row += 1) {
    if (!hasRow(bits, row)) continue;
    if (left > 0) left -= 1;
    else found.push(row);
  }
  return found;
}
