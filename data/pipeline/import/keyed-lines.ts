import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fieldAt, textAt } from '../lenient.ts';
import { compareKeys } from '../sources/source-files.ts';
import { readTextLines } from '../sources/text-lines.ts';
import { ImportFault } from './import-fault.ts';
import type { Fields } from './merge-edits.ts';

export type KeyedLine = { key: string; fields: Fields };

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseLine(text: string, where: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportFault(`${where} holds a line that is not JSON; mend it first`, line);
  }
}

/**
 * The lines of one of our own files, which are sorted by key. Edits by hand may have put a line in
 * the wrong place; then nothing can be merged and it is a fault.
 */
async function* readKeyedLines(path: string, name: 'key' | 'id'): AsyncGenerator<KeyedLine> {
  if (!existsSync(path)) return;
  const where = `our file ${basename(path)}`;
  let before: string | null = null;
  for await (const { number, text } of readTextLines(path)) {
    if (text.trim() === '') continue;
    const fields = parseLine(text, where, number);
    const key = textAt(fields, name);
    if (key === undefined || !isFields(fields)) {
      throw new ImportFault(`${where} holds a line without '${name}'; mend it first`, number);
    }
    if (before !== null && compareKeys(before, key) >= 0) {
      throw new ImportFault(`${where}: '${key}' stands in the wrong place; sort the lines`, number);
    }
    before = key;
    yield { key, fields };
  }
}

/** Sorted lines, asked for by keys in the same order. */
export class KeyedReader {
  readonly #lines: AsyncGenerator<KeyedLine>;
  #next: KeyedLine | null = null;
  #hasBegun = false;

  constructor(path: string, name: 'key' | 'id' = 'key') {
    this.#lines = readKeyedLines(path, name);
  }

  async #advance(): Promise<void> {
    const { value, done } = await this.#lines.next();
    this.#next = done ? null : value;
    this.#hasBegun = true;
  }

  /** Key of the line that comes next, null at the end. */
  async peek(): Promise<string | null> {
    if (!this.#hasBegun) await this.#advance();
    return this.#next?.key ?? null;
  }

  /** The next line, if it has this key. */
  async take(key: string): Promise<Fields | null> {
    const isIt = (await this.peek()) === key;
    const fields = isIt ? (this.#next?.fields ?? null) : null;
    if (isIt) await this.#advance();
    return fields;
  }
}

export function broughtOf(line: Fields | null): Record<string, string> | null {
  if (line === null) return null;
  const entries = Object.entries(fieldAt(line, 'fields') ?? {});
  return Object.fromEntries(entries.map(([name, digest]) => [name, String(digest)]));
}
