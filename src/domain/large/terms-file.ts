import { type ByteReader, byteReader } from './byte-reader.ts';
import { byteWriter } from './byte-writer.ts';

const LONGEST_WORD = 400;

/** `terms-<n>.<hash>.bin`: words, and for each the rows whose title has it as steps in bytes. */
export type TermList = { word: string; count: number; steps: Uint8Array };

export function formatTerms(terms: readonly TermList[]): Uint8Array<ArrayBuffer> {
  const out = byteWriter();
  out.number(terms.length);
  for (const { word, count, steps } of terms) {
    const letters = new TextEncoder().encode(word);
    out.number(letters.length);
    out.bytes(letters);
    out.number(count);
    out.number(steps.length);
    out.bytes(steps);
  }
  return out.finish();
}

/**
 * Reads what {@link formatTerms} wrote; the rows of a word only once they are asked for.
 * @throws ParseError where the bytes end too early
 */
export function parseTerms(file: Uint8Array): TermList[] {
  const from = byteReader(file, 'terms');
  const count = from.number(from.left());
  return Array.from({ length: count }, () => readTerm(from));
}

function readTerm(from: ByteReader): TermList {
  const word = new TextDecoder().decode(from.bytes(from.number(LONGEST_WORD)));
  const count = from.number(from.left());
  return { word, count, steps: from.bytes(from.number(from.left())) };
}

/**
 * The rows of a word, ascending and below `rows`.
 * @throws ParseError where they are not
 */
export function rowsOfTerm({ count, steps }: TermList, rows: number): Uint32Array {
  const from = byteReader(steps, 'terms');
  let row = 0;
  return Uint32Array.from({ length: count }, () => {
    row += from.number(Math.max(0, rows - 1 - row));
    return row;
  });
}
