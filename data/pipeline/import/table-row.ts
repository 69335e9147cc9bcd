import { foldText } from '../../../src/domain/fold-text.ts';
import type { Wanted } from './iati-filter.ts';
import type { Row } from './row.ts';
import type { Table, TableColumn, TableField } from './table-columns.ts';

export type Cell = { text: string; column: TableColumn };

/** The values of a row for one field, with what the mapping says they mean. */
export function valuesOf(table: Table, row: Row, ...fields: TableField[]): Cell[] {
  return table.columns
    .filter(({ field }) => fields.includes(field))
    .flatMap((column) => {
      const cell = row.cells[column.at] ?? '';
      const parts = column.separator === null ? [cell] : cell.split(column.separator);
      const meanings = table.values.get(column.field);
      return parts
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => ({ text: meanings?.get(part) ?? part, column }));
    });
}

export const ROLES = [
  'reporting',
  'funding',
  'accountable',
  'implementing',
  'organisation',
] as const;

function isAmong(cells: readonly Cell[], wanted: readonly string[]): boolean {
  const folded = wanted.map(foldText);
  return wanted.length === 0 || cells.some(({ text }) => folded.includes(foldText(text)));
}

/** Whether a row passes what was asked for. */
export function isWantedRow(table: Table, row: Row, wanted: Wanted): boolean {
  return (
    isAmong(valuesOf(table, row, 'reporting'), wanted.publishers) &&
    isAmong(valuesOf(table, row, ...ROLES), wanted.participating) &&
    isAmong(valuesOf(table, row, 'sector'), wanted.sectors)
  );
}
