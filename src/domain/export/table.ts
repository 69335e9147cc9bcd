/** `null` is an empty cell: not stated, or nothing to state. */
export type Cell = string | number | boolean | null;

/** A column of a table: its name, what it means, and where its value comes from. */
export type Column<Row> = {
  name: string;
  type: 'string' | 'integer' | 'boolean';
  description: string;
  of: (row: Row) => Cell;
};

/** A table that any format of rows and columns can hold. */
export type Table = {
  name: string;
  fields: readonly Omit<Column<never>, 'of'>[];
  rows: readonly (readonly Cell[])[];
};

/** Lays rows out in columns, each row in the order of the columns. */
export function tableOf<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  return {
    name,
    fields: columns.map(({ name: field, type, description }) => ({
      name: field,
      type,
      description,
    })),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
  };
}

/** Several values in one cell. No comma and no semicolon, at which a spreadsheet would split it. */
export function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(' | ');
}
