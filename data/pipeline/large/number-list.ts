/** Numbers without end in typed memory: a plain array of a million costs eight times as much. */
export class NumberList {
  #values = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const wider = new Uint32Array(this.#length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** What has been pushed so far, without a copy. */
  values(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }
}
