import { type Cell, type Column, type Table, tableOf } from './table.ts';

/** A table of a Data Package: its key, and the columns that point at another table (`table.column`). */
export type PackageTable = Table & {
  primary: readonly string[];
  foreign: Readonly<Record<string, string>>;
};

/** Rows under a name with their keys. */
export function keyed<Row>(
  { name, primary, foreign = {} }: Pick<PackageTable, 'name' | 'primary'> & Partial<PackageTable>,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): PackageTable {
  return { ...tableOf(name, columns, rows), primary, foreign };
}

/** A column of words. */
export function word<Row>(
  name: string,
  description: string,
  of: (row: Row) => string | null,
): Column<Row> {
  return column('string', name, description, of);
}

/** A column of whole numbers. */
export function whole<Row>(
  name: string,
  description: string,
  of: (row: Row) => number | null,
): Column<Row> {
  return column('integer', name, description, of);
}

/** A column of true and false. */
export function yesOrNo<Row>(
  name: string,
  description: string,
  of: (row: Row) => boolean,
): Column<Row> {
  return column('boolean', name, description, of);
}

function column<Row>(
  type: Column<Row>['type'],
  name: string,
  description: string,
  of: (row: Row) => Cell,
): Column<Row> {
  return { name, type, description, of };
}
