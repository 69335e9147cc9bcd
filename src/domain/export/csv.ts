import type { Cell, Table } from './table.ts';

/** Without it Excel takes UTF-8 for the code page of its country. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Signs with which a formula starts, also as Excel and LibreOffice read wide and small forms. */
const SIGN = '[=+\\-@＝＋－＠﹦﹢﹣﹫−]';
/** What a spreadsheet may skip before a formula: blanks, controls, what has no width or no name. */
const SKIPPED = '[\\s\\p{Z}\\p{C}\\p{Default_Ignorable_Code_Point}]*';
/** Where a cell begins, or would begin for a program that splits at other signs than we do. */
const BEGINNING = '(^|[;\\t\\n\\v\\f\\r\\u0085\\u2028\\u2029])';
const FORMULA = new RegExp(`${BEGINNING}(${SKIPPED})('*)(?=${SIGN})`, 'gu');
const GUARDED = new RegExp(`${BEGINNING}(${SKIPPED})'('*)(?=${SIGN})`, 'gu');
const NEEDS_QUOTES = /[",;\t\r\n\v\f\u0085\u2028\u2029]|^\s|\s$/u;

/**
 * The text with an apostrophe before every sign that would make a spreadsheet calculate, also
 * where the sign hides behind blanks and controls, or where a program that splits at semicolons,
 * tabs or ends of lines would begin a cell. {@link unguarded} is its inverse.
 */
export function guarded(text: string): string {
  return text.replace(FORMULA, "$1$2'$3");
}

/** The text that {@link guarded} was given. */
export function unguarded(text: string): string {
  return text.replace(GUARDED, '$1$2$3');
}

/** One row as RFC 4180 has it, without its end. */
export function formatRow(cells: readonly Cell[]): string {
  return cells.map(formatCell).join(',');
}

function formatCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = guarded(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as RFC 4180 has them, in UTF-8 that programs without a mark of the encoding expect. */
export function formatPlainCsv({ fields, rows }: Table): string {
  const head = fields.map(({ name }) => name);
  return [head, ...rows].map((row) => `${formatRow(row)}\r\n`).join('');
}

/** The same for people who open it in a spreadsheet. */
export function formatCsv(table: Table): string {
  return BYTE_ORDER_MARK + formatPlainCsv(table);
}
