import { closeSync, openSync, writeSync } from 'node:fs';

const BUFFER = 500_000;

/** Writes lines to a new file in large pieces. */
export class LineWriter {
  readonly #file: number;
  #waiting: string[] = [];
  #length = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'wx');
  }

  write(value: unknown): void {
    const line = `${JSON.stringify(value)}\n`;
    this.#waiting.push(line);
    this.#length += line.length;
    if (this.#length > BUFFER) this.#flush();
  }

  #flush(): void {
    if (this.#length > 0) writeSync(this.#file, this.#waiting.join(''));
    this.#waiting = [];
    this.#length = 0;
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }
}
