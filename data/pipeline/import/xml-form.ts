import { closeSync, openSync, readSync } from 'node:fs';
import { decodeChunks } from './decode.ts';
import { ImportFault } from './import-fault.ts';
import { HashedBytes, type InputFile } from './input-file.ts';
import { XmlReader } from './xml-reader.ts';

/** To read more twice would cost more than the fault is likely to save. */
const LARGEST_READ_TWICE = 8_000_000;
const TAIL = 4096;
const LINE_FEED = 10;
/** What may stand around the outermost element: space, comments, instructions. */
const AROUND = /\s+|<!--.*?(?:-->|$)|<\?.*?(?:\?>|$)/gs;

function tailOf({ path, bytes }: InputFile): string {
  const tail = Buffer.alloc(Math.min(TAIL, bytes));
  const file = openSync(path, 'r');
  readSync(file, tail, 0, tail.length, bytes - tail.length);
  closeSync(file);
  return tail.toString('latin1');
}

async function lastLineOf(path: string): Promise<number> {
  let line = 1;
  for await (const piece of new HashedBytes(path).read()) {
    for (let at = piece.indexOf(LINE_FEED); at !== -1; at = piece.indexOf(LINE_FEED, at + 1)) {
      line += 1;
    }
  }
  return line;
}

/** A download that broke off is the most usual fault of a large file, and its end shows it. */
async function refuseCutOff(input: InputFile): Promise<void> {
  const head = Buffer.from(input.head).toString('latin1').replaceAll(AROUND, ' ');
  const root = /<([a-z_][\w:.-]*)/i.exec(head)?.[1];
  const end = tailOf(input).replaceAll(AROUND, '');
  const endsInComment = end.endsWith('-->');
  if (root === undefined || endsInComment || end.endsWith(`</${root}>`)) return;
  const message = `not usable XML: the file is cut off; it does not end with </${root}>`;
  throw new ImportFault(message, await lastLineOf(input.path));
}

/**
 * Looks whether a file is XML to its end before anything is made of it: the vocabularies would be
 * loaded and thousands of records made, only to be thrown away.
 */
export async function refuseBrokenXml(input: InputFile, encoding: string): Promise<void> {
  if (input.bytes > LARGEST_READ_TWICE) {
    if (encoding.startsWith('utf-16')) return;
    await refuseCutOff(input);
    return;
  }
  const nothing = () => undefined;
  const reader = new XmlReader({ open: nothing, text: nothing, close: nothing });
  const bytes = new HashedBytes(input.path).read();
  for await (const chunk of decodeChunks(bytes, encoding)) reader.write(chunk);
  reader.close();
}
