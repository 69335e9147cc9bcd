import { ImportFault } from './import-fault.ts';
import { LONGEST_CELL, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, type Row } from './row.ts';

const DELIMITERS = [',', ';', '\t'];
/** So much of a file shows what parts its cells. */
const LOOKED_AT = 20_000;

/** What parts the cells: the sign that stands most often in the first lines, quotes left out. */
export function delimiterOf(text: string): string {
  const start = text
    .slice(0, LOOKED_AT)
    .split(/\r\n|\r|\n/, 25)
    .join('\n')
    .replaceAll(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((sign) => start.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Reads RFC 4180 with any of the usual line ends, sign by sign. */
class CsvScanner {
  readonly rows: Row[] = [];
  readonly #text: string;
  readonly #delimiter: string;
  /** A cell that does not begin with a quote, up to what ends it. */
  readonly #unquoted: RegExp;
  #at = 0;
  #line = 1;
  #row: Row = { line: 1, cells: [] };
  #cells = 0;

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#unquoted = new RegExp(`[^${delimiter}"\\r\\n]*`, 'y');
  }

  scan(): Row[] {
    while (this.#at < this.#text.length) {
      const cell = this.#text[this.#at] === '"' ? this.#quoted() : this.#plain();
      this.#refuseLong(cell);
      this.#row.cells.push(cell);
      this.#cells += 1;
      if (this.#row.cells.length > MOST_COLUMNS) this.#refuse(`more than ${MOST_COLUMNS} columns`);
      if (this.#cells > MOST_CELLS) this.#refuse(`more than ${MOST_CELLS} cells; split the file`);
      this.#endOfCell();
    }
    if (this.#row.cells.length > 0) this.rows.push(this.#row);
    return this.rows;
  }

  #refuse(message: string): never {
    throw new ImportFault(message, this.#line);
  }

  #refuseLong(cell: string): void {
    if (cell.length > LONGEST_CELL) this.#refuse(`a cell of more than ${LONGEST_CELL} characters`);
  }

  #plain(): string {
    const start = this.#at;
    this.#unquoted.lastIndex = start;
    this.#unquoted.test(this.#text);
    this.#at = this.#unquoted.lastIndex;
    if (this.#text[this.#at] === '"') {
      this.#refuse('a quote inside a cell that does not begin with one');
    }
    return this.#text.slice(start, this.#at);
  }

  #quoted(): string {
    const opened = this.#line;
    let cell = '';
    for (let from = this.#at + 1; ; from += 1) {
      const end = this.#text.indexOf('"', from);
      if (end === -1) throw new ImportFault('a quote that is never closed', opened);
      const part = this.#text.slice(from, end);
      this.#line += part.split(/\r\n|\r|\n/).length - 1;
      cell += part;
      this.#refuseLong(cell);
      from = end + 1;
      if (this.#text[from] !== '"') {
        this.#at = from;
        return cell;
      }
      cell += '"';
    }
  }

  /** After a cell stands a delimiter, the end of a line, or the end of the file. */
  #endOfCell(): void {
    const sign = this.#text[this.#at];
    if (sign === undefined) return;
    if (sign === this.#delimiter) {
      this.#at += 1;
      if (this.#at === this.#text.length) this.#row.cells.push('');
      return;
    }
    if (sign !== '\n' && sign !== '\r') this.#refuse('text after the closing quote of a cell');
    this.#at += sign === '\r' && this.#text[this.#at + 1] === '\n' ? 2 : 1;
    this.#line += 1;
    this.rows.push(this.#row);
    if (this.rows.length > MOST_ROWS) this.#refuse(`more than ${MOST_ROWS} rows`);
    this.#row = { line: this.#line, cells: [] };
  }
}

/** Without quotes a line is a row, and too many are seen before any is made. */
function refuseEndless(text: string): void {
  if (text.includes('"')) return;
  let at = -1;
  for (let row = 0; row <= MOST_ROWS; row += 1) {
    at = text.indexOf('\n', at + 1);
    if (at === -1) return;
  }
  throw new ImportFault(`more than ${MOST_ROWS} rows`, MOST_ROWS + 2);
}

/** The rows of a CSV text. What is not regular is a fault with its line. */
export function csvRows(text: string, delimiter = delimiterOf(text)): Row[] {
  const at = text.indexOf('\0');
  if (at !== -1) {
    const line = text.slice(0, at).split('\n').length;
    throw new ImportFault('a NUL character; this is no text file', line);
  }
  refuseEndless(text);
  return new CsvScanner(text, delimiter).scan();
}
