import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

type Held = { offset: number; length: number };

const BUFFER = 1_000_000;

/**
 * Texts kept on disk under their keys, because a large file does not fit into memory. A text that
 * is put under a key anew takes the place of the first.
 */
export class Spill {
  readonly #path: string;
  readonly #file: number;
  readonly #held = new Map<string, Held>();
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #written = 0;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, 'wx+');
  }

  put(key: string, text: string): void {
    const bytes = Buffer.from(text);
    this.#held.set(key, { offset: this.#written + this.#waitingBytes, length: bytes.length });
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes > BUFFER) this.#flush();
  }

  #flush(): void {
    if (this.#waitingBytes === 0) return;
    writeSync(this.#file, Buffer.concat(this.#waiting));
    this.#written += this.#waitingBytes;
    this.#waiting = [];
    this.#waitingBytes = 0;
  }

  get(key: string): string | null {
    const held = this.#held.get(key);
    if (held === undefined) return null;
    this.#flush();
    const bytes = Buffer.alloc(held.length);
    readSync(this.#file, bytes, 0, held.length, held.offset);
    return bytes.toString('utf8');
  }

  has(key: string): boolean {
    return this.#held.has(key);
  }

  get size(): number {
    return this.#held.size;
  }

  keys(): string[] {
    return [...this.#held.keys()];
  }

  remove(): void {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }
}
