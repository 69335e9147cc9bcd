import type { ListColumn, RecordColumns } from './dataset.ts';
import type { CountryRole, RecordKind } from './vocabulary.ts';

/** Whether a country that a record names in this role is one the record happens in. */
export function isCountedRole(role: CountryRole): boolean {
  return role !== 'partner';
}

/**
 * The countries for which a record counts, in the order in which it names them: all of them for an
 * activity, for an umbrella those that none of its parts names, nor the parts of its parts.
 * @param named countries the record names as location or member
 * @param namedByParts countries any of its parts names as location or member
 */
export function countedCountriesFor<Country>(
  kind: RecordKind,
  named: readonly Country[],
  namedByParts: ReadonlySet<Country>,
): Country[] {
  return kind === 'umbrella' ? named.filter((country) => !namedByParts.has(country)) : [...named];
}

/** An activity always counts, also without a country; an umbrella only where its parts leave one. */
export function countsAtAll(kind: RecordKind, counted: number): boolean {
  return kind === 'activity' || counted > 0;
}

function namedCountries(records: RecordColumns, row: number): number[] {
  const { offsets, values } = records.countries;
  const named: number[] = [];
  for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
    const country = values[at];
    const role = records.countryRoles[at];
    if (country !== undefined && role !== undefined && isCountedRole(role)) named.push(country);
  }
  return named;
}

/** The rows above a row, nearest first; ends in a cycle too, which the dataset check forbids. */
function rowsAbove(records: RecordColumns, row: number): number[] {
  const above: number[] = [];
  let next = records.parent[row] ?? -1;
  while (next >= 0 && next !== row && !above.includes(next)) {
    above.push(next);
    next = records.parent[next] ?? -1;
  }
  return above;
}

function namedByParts(records: RecordColumns): Map<number, Set<number>> {
  const named = new Map<number, Set<number>>();
  for (const row of records.parent.keys()) {
    for (const above of rowsAbove(records, row)) {
      const countries = named.get(above) ?? new Set();
      for (const country of namedCountries(records, row)) countries.add(country);
      named.set(above, countries);
    }
  }
  return named;
}

/**
 * The countries for which each row counts, as positions in the vocabulary of countries, in
 * the order in which the row names them.
 */
export function countedCountries(records: RecordColumns): ListColumn {
  const parts = namedByParts(records);
  const none: ReadonlySet<number> = new Set();
  const column: ListColumn = { offsets: [0], values: [] };
  records.kind.forEach((kind, row) => {
    const named = namedCountries(records, row);
    for (const country of countedCountriesFor(kind, named, parts.get(row) ?? none)) {
      column.values.push(country);
    }
    column.offsets.push(column.values.length);
  });
  return column;
}

/**
 * Whether a row is part of totals and facet counts.
 * @param counted what `countedCountries` returned for the same records
 */
export function isCounted(records: RecordColumns, row: number, counted: ListColumn): boolean {
  const kind = records.kind[row];
  const countries = (counted.offsets[row + 1] ?? 0) - (counted.offsets[row] ?? 0);
  return kind !== undefined && countsAtAll(kind, countries);
}
