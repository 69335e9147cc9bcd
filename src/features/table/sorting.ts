export type Order<Column> = { column: Column; descending: boolean };

/** `null` is what the source does not state; it stands last in either direction. */
export type SortValue = string | number | null;

const collator = new Intl.Collator('en');

/** A sorted copy; rows with equal values keep the order they came in. */
export function sortedBy<Row>(
  rows: readonly Row[],
  valueIn: (row: Row) => SortValue,
  descending: boolean,
): Row[] {
  const direction = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [left, right] = [valueIn(a), valueIn(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return direction * compareValues(left, right);
  });
}

export function compareValues(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}

/** Pressing a header again turns the order round; a new column starts where people look first. */
export function orderAfter<Column>(
  order: Order<Column> | null,
  column: Column,
  isNumber: boolean,
): Order<Column> {
  if (order?.column === column) return { column, descending: !order.descending };
  return { column, descending: isNumber };
}
