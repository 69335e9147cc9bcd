import type { IndexFile } from '../dataset.ts';
import { buildFacetIndex, type FacetIndex, type PackedLists } from '../facet-index.ts';
import { namingFor } from '../looks.ts';
import type { LargeColumns, SetColumn } from './large-index.ts';

/** The columns of a small dataset as a large one has them, and for each row its row in the small one. */
export function sampleColumns(file: IndexFile): { columns: LargeColumns; order: number[] } {
  const index = buildFacetIndex(file);
  const keyOf = (row: number) =>
    valuesOf(index.countries, row)
      .toSorted((a, b) => a - b)
      .join(' ');
  const order = Array.from({ length: index.rows }, (_, row) => row).toSorted((a, b) =>
    keyOf(a).localeCompare(keyOf(b)),
  );
  const keys = order.map(keyOf);
  const distinct = [...new Set(keys)];
  const column = (list: (row: number) => readonly number[]) => setColumn(order.map(list));
  const bitsOf = (masks: Uint32Array) => column((row) => positionsIn(masks[row] ?? 0));
  const columns: LargeColumns = {
    rows: index.rows,
    yearSpan: index.yearSpan,
    facets: {
      theme: bitsOf(index.themes),
      violence: bitsOf(index.violence),
      target: bitsOf(index.targets),
      assistance: bitsOf(index.assistance),
      scope: bitsOf(index.scopes),
      partner: column((row) => valuesOf(index.partners, row)),
      year: column((row) => valuesOf(index.years, row)),
    },
    countries: {
      starts: Uint32Array.from([...distinct.map((key) => keys.indexOf(key)), index.rows]),
      sets: packLists(distinct.map(listOf)),
    },
    participants: participantsOf(index, order),
    ...namedIn(file, index, order),
  };
  return { columns, order };
}

function participantsOf(index: FacetIndex, order: number[]): LargeColumns['participants'] {
  const stated = [...order.keys()].filter((at) => (index.participants[order[at] ?? 0] ?? -1) >= 0);
  const rows = stated.map((at) => order[at] ?? 0);
  return {
    rows: Uint32Array.from(stated),
    people: Uint32Array.from(rows, (row) => index.participants[row] ?? 0),
    ofOne: Uint8Array.from(rows, (row) => Number((index.participantsOfOne[row] ?? -1) >= 0)),
  };
}

function namedIn(file: IndexFile, index: FacetIndex, order: number[]) {
  const { named, indirect, records } = namingFor(file);
  const rowOf = new Map(order.map((row, at) => [index.records[row] ?? -1, at]));
  const lists = records.map((own, country) =>
    indirect[country] === 1
      ? own.flatMap((record) => rowOf.get(record) ?? []).toSorted((a, b) => a - b)
      : [],
  );
  const mentions = { offsets: offsetsOf(lists), rows: Uint32Array.from(lists.flat()) };
  return { named, indirect, mentions };
}

function setColumn(lists: (readonly number[])[]): SetColumn {
  const keys = lists.map((list) => list.join(' '));
  const distinct = [...new Set(keys)];
  return {
    codes: Uint16Array.from(keys, (key) => distinct.indexOf(key)),
    sets: packLists(distinct.map(listOf)),
  };
}

function listOf(key: string): number[] {
  return key === '' ? [] : key.split(' ').map(Number);
}

function packLists(lists: number[][]): PackedLists {
  return { offsets: offsetsOf(lists), values: Uint16Array.from(lists.flat()) };
}

function offsetsOf(lists: number[][]): Uint32Array {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach(({ length }, at) => {
    offsets[at + 1] = (offsets[at] ?? 0) + length;
  });
  return offsets;
}

function valuesOf({ offsets, values }: FacetIndex['partners'], row: number): number[] {
  return [...values.subarray(offsets[row], offsets[row + 1])];
}

function positionsIn(mask: number): number[] {
  return Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => ((mask >>> bit) & 1) === 1);
}
