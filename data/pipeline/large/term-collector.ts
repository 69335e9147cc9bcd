import { type ByteWriter, byteWriter } from '../../../src/domain/large/byte-writer.ts';
import { partOf } from '../../../src/domain/large/large-files.ts';
import { beginningOf, searchWords } from '../../../src/domain/large/search-words.ts';
import { formatTerms } from '../../../src/domain/large/terms-file.ts';

type Rows = { last: number; count: number; steps: ByteWriter };

/** Collects which rows have a word in their title; rows must come in ascending order. */
export class TermCollector {
  readonly #words = new Map<string, Rows>();

  add(row: number, title: string): void {
    for (const word of searchWords(title)) {
      const rows = this.#words.get(word) ?? { last: 0, count: 0, steps: byteWriter(8) };
      rows.steps.number(row - rows.last);
      rows.last = row;
      rows.count += 1;
      this.#words.set(word, rows);
    }
  }

  /** The words in files of their own, those that begin alike together. */
  parts(count: number): Uint8Array[] {
    const parts = Array.from({ length: count }, (): string[] => []);
    for (const word of this.#words.keys()) parts[partOf(beginningOf(word), count)]?.push(word);
    return parts.map((words) =>
      formatTerms(
        words.sort().flatMap((word) => {
          const rows = this.#words.get(word);
          return rows === undefined
            ? []
            : [{ word, count: rows.count, steps: rows.steps.finish() }];
        }),
      ),
    );
  }
}
