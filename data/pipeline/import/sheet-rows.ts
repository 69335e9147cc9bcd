import { ImportFault } from './import-fault.ts';
import type { Notes } from './notes.ts';
import { LONGEST_CELL, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, type Row } from './row.ts';
import { isOn, type Sheet, type Workbook } from './workbook-parts.ts';
import type { Attributes } from './xml-reader.ts';
import { visitXml, type XmlNode } from './xml-text.ts';

const DAY_MS = 86_400_000;

/** `AB12` as a row from 1 and a column from 0. */
function placeOf(reference: string): { row: number; column: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference);
  if (found === null) return null;
  const letters = [...(found[1] ?? '')];
  const column = letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(found[2]), column };
}

/** Serial number of 1 January 1970 in the two ways of counting. */
const EPOCH = { since1900: 25_569, since1904: 24_107 };

/** The day of a serial number; the first two months of 1900, which Excel counts wrongly, aside. */
export function serialDay(serial: number, is1904: boolean): string {
  const days = Math.floor(serial) - (is1904 ? EPOCH.since1904 : EPOCH.since1900);
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

type OpenCell = {
  reference: string;
  type: string;
  style: number;
  value: string;
  isFormula: boolean;
};

/** Reads the cells of one sheet; what a table cannot show is noted or, where it is wrong, a fault. */
class SheetReader {
  readonly rows = new Map<number, string[]>();
  readonly #sheet: Sheet;
  readonly #workbook: Workbook;
  readonly #notes: Notes;
  #row = 0;
  #column = -1;
  #cells = 0;
  #width = 0;
  #cell: OpenCell | null = null;

  constructor(sheet: Sheet, workbook: Workbook, notes: Notes) {
    this.#sheet = sheet;
    this.#workbook = workbook;
    this.#notes = notes;
  }

  #note(message: string, line = this.#row): void {
    this.#notes.add(`sheet '${this.#sheet.name}'`, message, { line, key: '' });
  }

  open({ name, attributes }: XmlNode): void {
    if (name === 'row') this.#openRow(attributes);
    if (name === 'c') this.#openCell(attributes);
    if (name === 'col' && isOn(attributes['hidden'])) this.#note('a hidden column; read too', 1);
    if (name === 'mergeCell') this.#noteMerged(attributes['ref'] ?? '');
    if (name === 'f' && this.#cell !== null) this.#cell.isFormula = true;
  }

  #openRow(attributes: Attributes): void {
    this.#row = Number(attributes['r'] ?? this.#row + 1);
    this.#column = -1;
    if (!Number.isInteger(this.#row) || this.#row < 1 || this.#row > MOST_ROWS) this.#refuseFar();
    if (isOn(attributes['hidden'])) this.#note('a hidden row; read too');
  }

  #openCell(attributes: Attributes): void {
    const reference = attributes['r'] ?? '';
    const place = placeOf(reference);
    this.#column = place === null ? this.#column + 1 : place.column;
    if (place !== null && place.row !== this.#row) this.#refuseFar();
    if (this.#column >= MOST_COLUMNS) this.#refuseFar();
    const style = Number(attributes['s'] ?? '0');
    const type = attributes['t'] ?? 'n';
    this.#cell = { reference, type, style, value: '', isFormula: false };
  }

  #refuseFar(): never {
    const message = `a cell beyond row ${MOST_ROWS} or column ${MOST_COLUMNS}`;
    throw new ImportFault(`sheet '${this.#sheet.name}': ${message}`, Math.max(1, this.#row || 1));
  }

  #noteMerged(range: string): void {
    const first = placeOf(range.split(':')[0] ?? '');
    const message = 'merged cells; only the first of each range has the value';
    this.#note(message, first?.row ?? 1);
  }

  close(name: string, text: string): void {
    const cell = this.#cell;
    if (cell === null) return;
    if (name === 'v' || name === 't') cell.value += text;
    if (name !== 'c') return;
    this.#cell = null;
    const value = this.#textOf(cell);
    if (value.length > LONGEST_CELL) {
      throw new ImportFault(`a cell of more than ${LONGEST_CELL} characters`, this.#row);
    }
    if (cell.isFormula) {
      const fate = value === '' ? 'no value is saved with it' : 'the value saved with it is read';
      this.#note(`a formula; ${fate}`);
    }
    if (value === '') return;
    const cells = this.rows.get(this.#row) ?? [];
    if ((cells[this.#column] ?? '') !== '') this.#refuse(cell, 'stands twice');
    const before = cells.length;
    while (cells.length < this.#column) cells.push('');
    cells[this.#column] = value;
    this.rows.set(this.#row, cells);
    this.#count(cells.length - before);
  }

  /** All rows are as wide as the widest, so empty cells count as well. */
  #count(cells: number): void {
    this.#cells += cells;
    this.#width = Math.max(this.#width, this.rows.get(this.#row)?.length ?? 0);
    if (Math.max(this.#cells, this.#width * this.rows.size) <= MOST_CELLS) return;
    const message = `more than ${MOST_CELLS} cells; split the sheet, or take out what stands far from the table`;
    throw new ImportFault(`sheet '${this.#sheet.name}': ${message}`, this.#row);
  }

  #refuse({ reference }: OpenCell, message: string): never {
    const where = `sheet '${this.#sheet.name}', cell ${reference}`;
    throw new ImportFault(`${where}: ${message}`, Math.max(1, this.#row));
  }

  #textOf(cell: OpenCell): string {
    const { type, style, value } = cell;
    const { strings, dateStyles, is1904 } = this.#workbook;
    if (type === 'e') this.#refuse(cell, `the error ${value.slice(0, 20)} in place of a value`);
    if (type === 's' && value !== '') {
      return strings[Number(value)] ?? this.#refuse(cell, 'its text is not in the workbook');
    }
    if (type !== 'n' || value === '' || dateStyles[style] !== true) return value;
    const serial = Number(value);
    if (!Number.isFinite(serial) || serial < 61 || serial > 73_050) return value;
    return serialDay(serial, is1904);
  }
}

/** The rows of a sheet, all of one length; empty rows between them are left out. */
export function sheetRows(xml: string, sheet: Sheet, workbook: Workbook, notes: Notes): Row[] {
  const reader = new SheetReader(sheet, workbook, notes);
  visitXml(xml, {
    open: (node) => reader.open(node),
    close: (name, text) => reader.close(name, text),
  });
  const width = [...reader.rows.values()].reduce((most, { length }) => Math.max(most, length), 0);
  return [...reader.rows]
    .toSorted(([a], [b]) => a - b)
    .map(([line, cells]) => ({
      line,
      cells: Array.from({ length: width }, (_, at) => cells[at] ?? ''),
    }));
}
