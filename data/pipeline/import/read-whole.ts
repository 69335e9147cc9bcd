import { csvRows } from './csv-rows.ts';
import { decodeWhole, encodingOf } from './decode.ts';
import type { DataDesk } from './desk.ts';
import type { Imported } from './draft.ts';
import { hxlTable } from './hxl-table.ts';
import { tagRowOf } from './hxl-tags.ts';
import { ImportFault } from './import-fault.ts';
import type { HashedBytes, InputFile } from './input-file.ts';
import { importInventory } from './inventory-text.ts';
import { mappedTable } from './mapped-table.ts';
import type { Mapping } from './mapping-file.ts';
import type { Reading, Request } from './request.ts';
import type { Row } from './row.ts';
import { sheetRows } from './sheet-rows.ts';
import type { Table } from './table-columns.ts';
import { importTable } from './table-import.ts';
import { readWorkbook } from './workbook-parts.ts';
import { ZipDirectory } from './zip-directory.ts';

/** Formats other than IATI are read whole. */
const LARGEST_WHOLE = 20_000_000;
const LARGEST_PAGE = 2_000_000;

/** A table of its rows: by its own tags, or by the mapping file. */
function tableOf(rows: readonly Row[], mapping: Mapping | null): Table {
  if (rows.length === 0) throw new ImportFault('the file holds no rows');
  if (mapping !== null) return mappedTable(rows, mapping);
  const at = tagRowOf(rows);
  if (at !== -1) return hxlTable(rows, at);
  const headings = (rows[0]?.cells ?? []).filter((cell) => cell.trim() !== '').slice(0, 40);
  const message =
    'no HXL tags in the first 25 rows, so a mapping file must say what the columns hold';
  throw new ImportFault(`${message} (--mapping FILE); columns: ${headings.join(', ')}`);
}

async function whole(bytes: HashedBytes, input: InputFile, most: number): Promise<Buffer> {
  if (input.bytes > most) {
    throw new ImportFault(`larger than ${most / 1e6} MB; only IATI XML may be. Split the file`);
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes.read()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function workbookRows(content: Buffer, mapping: Mapping | null, desk: DataDesk): Row[] {
  const zip = new ZipDirectory(content);
  const workbook = readWorkbook(zip);
  const shown = workbook.sheets.filter(({ isHidden }) => !isHidden);
  const wanted = mapping?.sheet;
  const sheet =
    wanted === undefined ? shown[0] : workbook.sheets.find(({ name }) => name === wanted);
  const known = workbook.sheets.map(({ name }) => name).join(', ');
  if (sheet === undefined) throw new ImportFault(`no such sheet; sheets: ${known}`);
  for (const other of workbook.sheets) {
    if (other === sheet) continue;
    const message = other.isHidden ? 'hidden; not read' : 'not read; one sheet is imported';
    desk.notes.add(`sheet '${other.name}'`, message, { line: 1, key: '' });
  }
  const xml = zip.text(sheet.path);
  if (xml === null) throw new ImportFault(`the sheet '${sheet.name}' is not in the file`);
  return sheetRows(xml, sheet, workbook, desk.notes);
}

/** Most imports have none, and need not load what reads it. */
async function mappingOf({ mapping }: Request): Promise<Mapping | null> {
  if (mapping === null) return null;
  const { readMapping } = await import('./mapping-file.ts');
  return readMapping(mapping);
}

/** The records of a workbook. */
export async function* readWorkbookDrafts(reading: Reading): AsyncGenerator<Imported> {
  const { input, bytes, request, desk } = reading;
  const mapping = await mappingOf(request);
  const rows = workbookRows(await whole(bytes, input, LARGEST_WHOLE), mapping, desk);
  yield* importTable(tableOf(rows, mapping), request.wanted, desk);
}

/** The records of a table of text. */
export async function* readTableDrafts(reading: Reading): AsyncGenerator<Imported> {
  const { input, bytes, request, desk } = reading;
  const mapping = await mappingOf(request);
  const encoding = encodingOf(input.head, request.encoding);
  const text = await decodeWhole(await whole(bytes, input, LARGEST_WHOLE), encoding);
  yield* importTable(tableOf(csvRows(text), mapping), request.wanted, desk);
}

/** The paragraphs of a page. */
export async function* readPageDrafts(reading: Reading): AsyncGenerator<Imported> {
  const { input, bytes, request, desk } = reading;
  const encoding = encodingOf(input.head, request.encoding);
  const text = await decodeWhole(await whole(bytes, input, LARGEST_PAGE), encoding);
  yield* importInventory(text, await desk.open());
}
