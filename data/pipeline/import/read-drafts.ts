import { decodeChunks, encodingOf } from './decode.ts';
import type { Imported } from './draft.ts';
import { ImportFault } from './import-fault.ts';
import type { InputFile } from './input-file.ts';
import type { Reading } from './request.ts';
import { refuseBrokenXml } from './xml-form.ts';

export type Format = 'iati' | 'table' | 'workbook' | 'inventory';

/** What a file is, by its first bytes; only plain text needs its name to tell. */
export function formatOf({ head, name }: InputFile): Format {
  const start = Buffer.from(head).toString('latin1');
  if (start.startsWith('PK')) return 'workbook';
  if (start.startsWith('ÐÏ\u0011à')) {
    throw new ImportFault('a workbook of the old kind (.xls); save it as .xlsx or CSV');
  }
  const text = start
    .replaceAll('\0', '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .trimStart();
  if (text.startsWith('<')) return 'iati';
  if (text.startsWith('{') || text.startsWith('[')) {
    throw new ImportFault('JSON is not imported; allowed: IATI XML, CSV, XLSX, text of a page');
  }
  return /\.(txt|text)$/i.test(name) ? 'inventory' : 'table';
}

async function* readIatiDrafts(reading: Reading): AsyncGenerator<Imported> {
  const { input, bytes, request, desk } = reading;
  const encoding = encodingOf(input.head, request.encoding);
  await refuseBrokenXml(input, encoding);
  const { importIati } = await import('./iati-import.ts');
  yield* importIati(decodeChunks(bytes.read(), encoding), request.wanted, desk);
}

type Reader = typeof readIatiDrafts;

/** Each format loads what reads it alone: a file that is refused is to wait for nothing else. */
const READERS: Record<Format, () => Promise<Reader>> = {
  iati: async () => readIatiDrafts,
  workbook: async () => (await import('./read-whole.ts')).readWorkbookDrafts,
  table: async () => (await import('./read-whole.ts')).readTableDrafts,
  inventory: async () => (await import('./read-whole.ts')).readPageDrafts,
};

/** The records of a file, whatever its format. */
export async function* readDrafts(reading: Reading): AsyncGenerator<Imported> {
  const read = await READERS[formatOf(reading.input)]();
  yield* read(reading);
}
