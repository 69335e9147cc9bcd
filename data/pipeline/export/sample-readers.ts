import { Buffer } from 'node:buffer';
import readWorkbook from 'read-excel-file/node';
import { unguarded } from '../../../src/domain/export/csv.ts';
import { dataPackageFiles } from '../../../src/domain/export/data-package.ts';
import { exportFile } from '../../../src/domain/export/export-file.ts';
import type { ExportFormat, ExportInput } from '../../../src/domain/export/export-input.ts';
import { readCsv } from '../../../src/domain/export/sample-csv.ts';
import { checkFolder } from '../check-folder.ts';
import { DATA_FOLDER } from '../command-line.ts';
import { exportInputFor } from './export-input.ts';

/** A row by the names of its columns; an empty cell is an empty text. */
export type Row = Readonly<Record<string, string>>;

/** The whole of data/, for tests that read back what was written. */
export function realInput(): ExportInput {
  const options = { name: 'data', withSchemas: false, source: null };
  const { dataset, problems } = checkFolder(DATA_FOLDER, options);
  if (dataset === null) throw new Error(JSON.stringify(problems));
  return exportInputFor(dataset);
}

/** The text of one format; there is none where the format can hold nothing. */
export function textOf(format: ExportFormat, input: ExportInput): string | null {
  const content = exportFile(format, input)?.content ?? null;
  if (content === null || typeof content === 'string') return content;
  throw new TypeError(`${format} is no text`);
}

export function rowsOf(csv: string): Row[] {
  const [head = [], ...rows] = readCsv(csv);
  return rows.map((cells) => rowOf(head, cells.map(unguarded)));
}

function rowOf(head: readonly string[], cells: readonly string[]): Row {
  return Object.fromEntries(head.map((name, at) => [name, cells[at] ?? '']));
}

/** The sheets of a workbook, read by somebody else's reader; numbers and gaps as text. */
export async function sheetsOf(input: ExportInput): Promise<Map<string, string[][]>> {
  const content = exportFile('xlsx', input)?.content;
  if (!(content instanceof Uint8Array)) throw new TypeError('the workbook has no bytes');
  const sheets = await readWorkbook(Buffer.from(content), { trim: false });
  return new Map(
    sheets.map(({ sheet, data }) => [
      sheet,
      data.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    ]),
  );
}

export function packageRows(input: ExportInput): Map<string, Row[]> {
  const files = dataPackageFiles(input).filter(({ path }) => path.endsWith('.csv'));
  return new Map(files.map(({ path, content }) => [path.slice(0, -4), rowsOf(String(content))]));
}
