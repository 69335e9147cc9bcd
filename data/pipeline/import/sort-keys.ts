import { compareKeys } from '../sources/source-files.ts';

const PIECE = 4000;

function merge(one: readonly string[], other: readonly string[], tick: () => void): string[] {
  const merged: string[] = [];
  let [left, right] = [0, 0];
  while (left < one.length || right < other.length) {
    const [a, b] = [one[left], other[right]];
    const isLeft = b === undefined || (a !== undefined && compareKeys(a, b) <= 0);
    merged.push((isLeft ? a : b) ?? '');
    if (isLeft) left += 1;
    else right += 1;
    if (merged.length % PIECE === 0) tick();
  }
  return merged;
}

/**
 * Sorts by code units, so that the order is the same on every machine.
 * @param tick called at short intervals, so that a long sort shows signs of progress
 */
export function sortKeys(keys: readonly string[], tick: () => void): string[] {
  let pieces: string[][] = [];
  for (let at = 0; at < keys.length; at += PIECE) {
    pieces.push(keys.slice(at, at + PIECE).toSorted(compareKeys));
    tick();
  }
  while (pieces.length > 1) {
    const pairs: string[][] = [];
    for (let at = 0; at < pieces.length; at += 2) {
      pairs.push(merge(pieces[at] ?? [], pieces[at + 1] ?? [], tick));
    }
    pieces = pairs;
  }
  return pieces[0] ?? [];
}
