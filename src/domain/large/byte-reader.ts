import { ParseError } from '../parse.ts';

/** Reads bytes from outside one after the other, and never past their end. */
export type ByteReader = {
  /** A whole number up to `most`. */
  number: (most: number) => number;
  /** As many bytes, as they stand; no copy. */
  bytes: (length: number) => Uint8Array;
  /** Bytes that are left: no list that follows can have more entries. */
  left: () => number;
};

const MOST = 0xffffffff;

/**
 * A reader over a file of {@link ByteWriter}. `at` names the file in errors.
 * @throws ParseError from its functions, where the bytes end too early or a number is too large
 */
export function byteReader(file: Uint8Array, at: string): ByteReader {
  let next = 0;
  const fail = (expected: string): never => {
    throw new ParseError(`${at}[${next}]`, expected);
  };
  const number = (most: number) => {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = file[next] ?? fail('more bytes');
      value += (byte & 0x7f) * factor;
      if (value > MOST) fail('a number of 32 bits');
      next += 1;
      if (byte < 0x80) break;
      factor *= 0x80;
    }
    return value <= most ? value : fail(`a whole number up to ${most}`);
  };
  const bytes = (length: number) => {
    if (length > file.length - next) fail(`${length} bytes`);
    next += length;
    return file.subarray(next - length, next);
  };
  return { number, bytes, left: () => file.length - next };
}
