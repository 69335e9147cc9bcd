import type { PackedLists } from '../../../src/domain/facet-index.ts';
import { NumberList } from './number-list.ts';

/** Each distinct set of values once, in the order in which they came. */
export class SetDictionary {
  readonly #codes = new Map<string, number>();
  readonly #values = new NumberList();
  readonly #offsets = new NumberList();

  constructor() {
    this.#offsets.push(0);
  }

  get size(): number {
    return this.#codes.size;
  }

  /** The number of a set; `values` in any order, each once. */
  codeOf(values: readonly number[]): number {
    const sorted = values.toSorted((a, b) => a - b);
    const key = sorted.join(' ');
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const code = this.#codes.size;
    this.#codes.set(key, code);
    for (const value of sorted) this.#values.push(value);
    this.#offsets.push(this.#values.length);
    return code;
  }

  valuesOf(code: number): Uint32Array {
    const offsets = this.#offsets.values();
    return this.#values.values().subarray(offsets[code], offsets[code + 1]);
  }

  /**
   * The sets in another order, and for each old number its new one; a set whose number is not in
   * `order` is left out.
   */
  inOrder(order: readonly number[]): { sets: PackedLists; newCodes: Uint32Array } {
    const newCodes = new Uint32Array(this.size);
    const offsets = new Uint32Array(order.length + 1);
    const values: number[] = [];
    order.forEach((code, at) => {
      newCodes[code] = at;
      for (const value of this.valuesOf(code)) values.push(value);
      offsets[at + 1] = values.length;
    });
    return { sets: { offsets, values: Uint16Array.from(values) }, newCodes };
  }
}

/** By their values from the first on; a set stands before those that begin with all of it. */
export function compareSets(a: Uint32Array, b: Uint32Array): number {
  const common = Math.min(a.length, b.length);
  for (let at = 0; at < common; at += 1) {
    if (a[at] !== b[at]) return (a[at] ?? 0) - (b[at] ?? 0);
  }
  return a.length - b.length;
}
