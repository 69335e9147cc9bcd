import type { ListColumn, RecordColumns } from './dataset.ts';
import { list, object, type Parse, ParseError } from './parse.ts';
import {
  type Place,
  type RawColumns,
  type RawLists,
  type RecordRow,
  readRow,
  type VocabularySizes,
} from './parse-record-row.ts';

export type ParsedRecords = { records: RecordColumns; rows: number[]; dropped: number };

const rawLists: Parse<RawLists> = (value, at) => {
  const raw = object<{ offsets: readonly unknown[]; values: readonly unknown[] }>({
    offsets: list,
    values: list,
  })(value, at);
  return { offsets: ascendingOffsets(raw.offsets, raw.values.length, at), values: raw.values };
};

const LISTS = [
  'themes',
  'violence',
  'targets',
  'assistance',
  'partners',
  'countries',
  'years',
] as const;

const rawColumns = object<RawColumns>({
  slug: list,
  key: list,
  kind: list,
  parent: list,
  scope: list,
  basis: list,
  status: list,
  themes: rawLists,
  violence: rawLists,
  targets: rawLists,
  assistance: rawLists,
  partners: rawLists,
  countries: rawLists,
  countryRoles: list,
  years: rawLists,
  participants: list,
});

function ascendingOffsets(offsets: readonly unknown[], end: number, at: string): number[] {
  let last = 0;
  const read = offsets.map((offset, position) => {
    if (typeof offset !== 'number' || !Number.isSafeInteger(offset) || offset < last) {
      throw new ParseError(`${at}.offsets[${position}]`, 'whole numbers that never fall');
    }
    last = offset;
    return offset;
  });
  if (read[0] !== 0 || last !== end) {
    throw new ParseError(`${at}.offsets`, `offsets from 0 to the ${end} values`);
  }
  return read;
}

function checkLengths(columns: RawColumns, at: string): void {
  const rows = columns.slug.length;
  for (const [name, column] of Object.entries(columns)) {
    const length = 'offsets' in column ? column.offsets.length - 1 : column.length;
    const expected = name === 'countryRoles' ? columns.countries.values.length : rows;
    if (length !== expected) throw new ParseError(`${at}.${name}`, `${expected} entries`);
  }
}

/**
 * Reads the record columns. `rows` are the original positions of the records that were kept.
 * @throws ParseError where columns differ in length or every single record is broken
 */
export function parseRecords(value: unknown, sizes: VocabularySizes, at: string): ParsedRecords {
  const columns = rawColumns(value, at);
  checkLengths(columns, at);
  const total = columns.slug.length;
  const place: Place = { columns, sizes, slugs: new Set() };
  const records = emptyColumns();
  const rows: number[] = [];
  for (let row = 0; row < total; row += 1) {
    const read = rowOrNull(row, place);
    if (read === null) continue;
    place.slugs.add(read.slug);
    rows.push(row);
    append(records, read);
  }
  if (total > 0 && rows.length === 0) throw new ParseError(at, 'at least one record that is whole');
  records.parent = remapParents(records.parent, rows, columns.parent);
  return { records, rows, dropped: total - rows.length };
}

function rowOrNull(row: number, place: Place): RecordRow | null {
  try {
    return readRow(row, place);
  } catch (error) {
    if (error instanceof ParseError) return null;
    throw error;
  }
}

/** A part of a dropped umbrella belongs to what stands above that, as the counting would see it. */
function remapParents(
  parents: readonly number[],
  rows: readonly number[],
  raw: readonly unknown[],
) {
  if (rows.length === raw.length) return [...parents];
  const moved = new Map(rows.map((row, position) => [row, position]));
  return parents.map((parent) => {
    const tried = new Set<unknown>();
    let above: unknown = parent;
    while (typeof above === 'number' && !moved.has(above) && !tried.has(above)) {
      tried.add(above);
      above = raw[above];
    }
    return typeof above === 'number' ? (moved.get(above) ?? -1) : -1;
  });
}

function emptyColumns(): RecordColumns {
  const lists = (): ListColumn => ({ offsets: [0], values: [] });
  return {
    slug: [],
    key: [],
    kind: [],
    parent: [],
    scope: [],
    basis: [],
    status: [],
    themes: lists(),
    violence: lists(),
    targets: lists(),
    assistance: lists(),
    partners: lists(),
    countries: lists(),
    countryRoles: [],
    years: lists(),
    participants: [],
  };
}

function append(records: RecordColumns, row: RecordRow): void {
  records.slug.push(row.slug);
  records.key.push(row.key);
  records.kind.push(row.kind);
  records.parent.push(row.parent);
  records.scope.push(row.scope);
  records.basis.push(row.basis);
  records.status.push(row.status);
  records.participants.push(row.participants);
  records.countryRoles.push(...row.countryRoles);
  for (const key of LISTS) {
    records[key].values.push(...row[key]);
    records[key].offsets.push(records[key].values.length);
  }
}
