import type { Dataset } from '../../domain/derive.ts';
import { listAt, type PackedLists } from '../../domain/facet-index.ts';

/** A counted record: its row among the counted ones and its position in the dataset. */
export type CountedRow = { row: number; record: number };

export function countedRows({ index }: Dataset): CountedRow[] {
  return Array.from(index.records, (record, row) => ({ row, record }));
}

export function valuesAt({ offsets, values }: PackedLists, row: number): readonly number[] {
  return Array.from(values.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0));
}

/** The stated years of a record, ascending. */
export function yearsOf({ file }: Dataset, record: number): readonly number[] {
  return listAt(file.records.years, record);
}

/** Latest first; among those of one last year the longer run first; undated ones keep their order at the end. */
export function byLatest(dataset: Dataset): (a: number, b: number) => number {
  return (a, b) => {
    const left = yearsOf(dataset, a);
    const right = yearsOf(dataset, b);
    return (right.at(-1) ?? -1) - (left.at(-1) ?? -1) || (left[0] ?? 0) - (right[0] ?? 0) || a - b;
  };
}

/** The counted records that name no country as location or member. */
export function placelessRecords(dataset: Dataset): number[] {
  return countedRows(dataset)
    .filter(({ row }) => valuesAt(dataset.index.countries, row).length === 0)
    .map(({ record }) => record);
}
