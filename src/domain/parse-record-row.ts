import type { ListColumn, RecordColumns } from './dataset.ts';
import { filledText, nullOr, oneOf, ParseError, wholeNumber } from './parse.ts';
import { FIRST_YEAR, LAST_YEAR, parseSlug } from './view-values.ts';
import { COUNTRY_ROLES, RECORD_KINDS, SCOPES, STATUSES, TIME_BASES } from './vocabulary.ts';

/** The list of one row while its entries are still unread. */
export type RawLists = { offsets: readonly number[]; values: readonly unknown[] };
export type RawColumns = {
  [K in keyof RecordColumns]: RecordColumns[K] extends ListColumn ? RawLists : readonly unknown[];
};

export type VocabularySizes = Record<
  'themes' | 'violence' | 'targets' | 'assistance' | 'partners' | 'countries',
  number
>;

/** The columns, the sizes of the vocabularies, and the slugs of the rows read so far. */
export type Place = { columns: RawColumns; sizes: VocabularySizes; slugs: Set<string> };

/** One record; `parent` is still the row of the file. */
export type RecordRow = {
  [K in keyof RecordColumns]: K extends 'countryRoles'
    ? RecordColumns[K]
    : RecordColumns[K] extends ListColumn
      ? number[]
      : RecordColumns[K] extends (infer T)[]
        ? T
        : never;
};

const kind = oneOf(RECORD_KINDS);
const scope = oneOf(SCOPES);
const basis = oneOf(TIME_BASES);
const status = oneOf(STATUSES);
const role = oneOf(COUNTRY_ROLES);
const year = wholeNumber(FIRST_YEAR, LAST_YEAR);
const participants = nullOr(wholeNumber(0, 0x7fffffff));

/**
 * Reads one record of the columns.
 * @throws ParseError where anything of it is wrong, or its slug is another record's
 */
export function readRow(row: number, { columns, sizes, slugs }: Place): RecordRow {
  const at = `[${row}]`;
  const positions = (key: keyof VocabularySizes) =>
    readList(columns[key], row, wholeNumber(0, sizes[key] - 1), at);
  const read: RecordRow = {
    slug: readSlug(columns.slug[row], at, slugs),
    key: filledText(columns.key[row], at),
    kind: kind(columns.kind[row], at),
    parent: readParent(columns, row, at),
    scope: scope(columns.scope[row], at),
    basis: basis(columns.basis[row], at),
    status: status(columns.status[row], at),
    themes: positions('themes'),
    violence: positions('violence'),
    targets: positions('targets'),
    assistance: positions('assistance'),
    partners: positions('partners'),
    countries: positions('countries'),
    countryRoles: readRoles(columns, row, at),
    years: readList(columns.years, row, year, at),
    participants: participants(columns.participants[row], at),
  };
  checkYears(read, at);
  return read;
}

function readSlug(value: unknown, at: string, taken: ReadonlySet<string>): string {
  const slug = filledText(value, at);
  if (parseSlug(slug) !== slug || taken.has(slug)) throw new ParseError(at, 'a slug of its own');
  return slug;
}

function readParent(columns: RawColumns, row: number, at: string): number {
  const parent = wholeNumber(-1, columns.slug.length - 1)(columns.parent[row], at);
  if (parent === row || (parent >= 0 && columns.kind[parent] !== 'umbrella')) {
    throw new ParseError(at, 'an umbrella as parent');
  }
  return parent;
}

function readList(
  { offsets, values }: RawLists,
  row: number,
  parse: (value: unknown, at: string) => number,
  at: string,
): number[] {
  const read = values.slice(offsets[row], offsets[row + 1]).map((value) => parse(value, at));
  if (new Set(read).size !== read.length) throw new ParseError(at, 'each value once');
  return read;
}

function readRoles({ countries, countryRoles }: RawColumns, row: number, at: string) {
  const own = countryRoles.slice(countries.offsets[row], countries.offsets[row + 1]);
  return own.map((value) => role(value, at));
}

function checkYears({ basis: time, years }: RecordRow, at: string): void {
  if ((time === 'stated-year') !== years.length > 0) {
    throw new ParseError(at, 'years exactly where the source states them');
  }
  if (years.some((value, position) => value < (years[position - 1] ?? 0))) {
    throw new ParseError(at, 'years in ascending order');
  }
}
