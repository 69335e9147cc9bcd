import { closeSync, openSync, readSync } from 'node:fs';
import { LineFault } from '../sources/line-fault.ts';
import { readTextLines } from '../sources/text-lines.ts';

/** Where the lines of a file begin, so that any of them can be read again. */
export type RecordLines = { read: (line: number) => string; close: () => void };

/**
 * Visits every line of a file once, in order, and gives back a reader for single lines: the words of
 * a million records stay in the file.
 */
export async function visitLines(
  path: string,
  visit: (text: string, number: number) => void,
): Promise<RecordLines> {
  let starts = new Float64Array(1024);
  let count = 0;
  let at = 0;
  for await (const { text, number } of readTextLines(path)) {
    if (count + 1 >= starts.length) {
      const wider = new Float64Array(starts.length * 2);
      wider.set(starts);
      starts = wider;
    }
    try {
      visit(text, number);
    } catch (cause) {
      throw new LineFault(number, cause);
    }
    at += Buffer.byteLength(text) + 1;
    count += 1;
    starts[count] = at;
  }
  const file = openSync(path, 'r');
  return {
    read: (line) => {
      const start = starts[line] ?? 0;
      const bytes = Buffer.allocUnsafe((starts[line + 1] ?? 0) - start - 1);
      readSync(file, bytes, 0, bytes.length, start);
      return bytes.toString('utf8');
    },
    close: () => closeSync(file),
  };
}
