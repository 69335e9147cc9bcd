/** A table of no more rows than this is drawn whole. */
const MOST_WHOLE = 300;
const BLOCK = 100;

export type RowBlock<Row> = {
  /** How many rows stand before it. */
  start: number;
  rows: readonly Row[];
};

/** Rows in blocks that are drawn when they come near the window; few rows are one block. */
export function rowBlocks<Row>(rows: readonly Row[]): RowBlock<Row>[] {
  if (rows.length <= MOST_WHOLE) return [{ start: 0, rows }];
  return Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, at) => ({
    start: at * BLOCK,
    rows: rows.slice(at * BLOCK, (at + 1) * BLOCK),
  }));
}
