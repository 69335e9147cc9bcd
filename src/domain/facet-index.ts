import { countedCountries, isCounted, isCountedRole } from './counting.ts';
import type { IndexFile, ListColumn, RecordColumns } from './dataset.ts';
import type { ListFacet } from './view.ts';
import { FACET_SCOPES, facetScopeFor } from './vocabulary.ts';

/** A list column in typed arrays: row i owns `values[offsets[i] .. offsets[i + 1])`. */
export type PackedLists = { offsets: Uint32Array; values: Uint16Array };

/**
 * The counted records as columns, made once per dataset. Bit i of a mask stands for entry i of the
 * vocabulary; the vocabularies behind the masks therefore hold at most 32 entries.
 * `records[row]` is the position in the dataset's own record list.
 */
export type FacetIndex = {
  rows: number;
  records: Uint32Array;
  themes: Uint32Array;
  violence: Uint32Array;
  targets: Uint32Array;
  assistance: Uint32Array;
  scopes: Uint32Array;
  partners: PackedLists;
  /** Countries for which the row counts. */
  countries: PackedLists;
  years: PackedLists;
  /** Training participations, -1 where the source states none. */
  participants: Int32Array;
  /** The same where the record names one country alone, -1 elsewhere: no figure is split or shared. */
  participantsOfOne: Int32Array;
  sizes: Record<ListFacet | 'country', number>;
  /** First and last year that any record states; `null` where none does. */
  yearSpan: { first: number; last: number } | null;
};

/** Packs the records that count (umbrellas only for what none of their parts names). */
export function buildFacetIndex(file: IndexFile): FacetIndex {
  const { records } = file;
  const counted = countedCountries(records);
  const rows = records.slug.flatMap((_, row) => (isCounted(records, row, counted) ? [row] : []));
  return {
    rows: rows.length,
    records: Uint32Array.from(rows),
    themes: maskColumn(records.themes, rows),
    violence: maskColumn(records.violence, rows),
    targets: maskColumn(records.targets, rows),
    assistance: maskColumn(records.assistance, rows),
    scopes: Uint32Array.from(rows, (row) => {
      const scope = records.scope[row];
      return scope === undefined ? 0 : 1 << FACET_SCOPES.indexOf(facetScopeFor(scope));
    }),
    partners: packLists(records.partners, rows),
    countries: packLists(counted, rows),
    years: packLists(records.years, rows),
    participants: Int32Array.from(rows, (row) => records.participants[row] ?? -1),
    participantsOfOne: Int32Array.from(rows, (row) => {
      return countNamed(records, row) === 1 ? (records.participants[row] ?? -1) : -1;
    }),
    sizes: sizesFor(file),
    yearSpan: yearSpanOf(records.years.values),
  };
}

/** How many values each facet can have. */
export function sizesFor(file: IndexFile): FacetIndex['sizes'] {
  return {
    theme: file.themes.length,
    violence: file.violence.length,
    target: file.targets.length,
    assistance: file.assistance.length,
    scope: FACET_SCOPES.length,
    partner: file.partners.length,
    country: file.countries.length,
  };
}

/** Countries a record names as its own; an umbrella counts for fewer of them than it names. */
function countNamed({ countries, countryRoles }: RecordColumns, row: number): number {
  const own = countryRoles.slice(countries.offsets[row], countries.offsets[row + 1]);
  return own.filter(isCountedRole).length;
}

function maskColumn(column: ListColumn, rows: readonly number[]): Uint32Array {
  return Uint32Array.from(rows, (row) => {
    let mask = 0;
    for (const value of listAt(column, row)) mask |= 1 << value;
    return mask;
  });
}

function packLists(column: ListColumn, rows: readonly number[]): PackedLists {
  const offsets = new Uint32Array(rows.length + 1);
  const values: number[] = [];
  rows.forEach((row, position) => {
    values.push(...listAt(column, row));
    offsets[position + 1] = values.length;
  });
  return { offsets, values: Uint16Array.from(values) };
}

/** The values of one row of a list column. */
export function listAt(column: ListColumn, row: number): number[] {
  return column.values.slice(column.offsets[row] ?? 0, column.offsets[row + 1] ?? 0);
}

function yearSpanOf(years: readonly number[]): FacetIndex['yearSpan'] {
  if (years.length === 0) return null;
  const ascending = [...years].sort((a, b) => a - b);
  return { first: ascending[0] ?? 0, last: ascending.at(-1) ?? 0 };
}
