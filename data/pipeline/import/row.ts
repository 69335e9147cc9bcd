/** A row of a table: its line in a CSV file or its number in a sheet, and its cells as text. */
export type Row = { line: number; cells: string[] };

/** Far beyond an honest table of activities. */
/** Rows are held until the last one is read. */
export const MOST_CELLS = 1_000_000;
export const MOST_ROWS = 100_000;
export const MOST_COLUMNS = 1000;
export const LONGEST_CELL = 100_000;

export function isBlank({ cells }: Row): boolean {
  return cells.every((cell) => cell.trim() === '');
}
