import type { ActivityText } from '../../domain/dataset.ts';
import type { Dataset, Derived } from '../../domain/derive.ts';
import { listAt } from '../../domain/facet-index.ts';
import { partnerLabel } from '../../domain/partner-label.ts';
import { type FacetScope, facetScopeFor } from '../../domain/vocabulary.ts';
import { type Order, type SortValue, sortedBy } from './sorting.ts';

export type ActivityColumn = 'title' | 'places' | 'years' | 'themes' | 'partners' | 'people';

export type ActivityRow = {
  slug: string;
  key: string;
  /** `null` until the texts are there. */
  title: string | null;
  /** Names of the countries for which it counts. */
  countries: string[];
  scope: FacetScope;
  /** Stated years, ascending. */
  years: number[];
  themes: string[];
  /** Partners and programmes. */
  partners: string[];
  /** Training participations; `null` where the source states none. */
  people: number | null;
  /** For how many of the countries it names a general statement counts; `null` for an activity. */
  umbrella: { counted: number; named: number } | null;
};

/** The counted records under the filter, in the order of the source keys. */
export function activityRows(
  dataset: Dataset,
  derived: Derived,
  texts: readonly ActivityText[] | null,
): ActivityRow[] {
  const { file, index } = dataset;
  const { records } = file;
  return Array.from(derived.counts.matches, (row) => {
    const record = index.records[row] ?? 0;
    const { offsets, values } = index.countries;
    const countries = Array.from(values.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0));
    const named = listAt(records.countries, record).length;
    return {
      slug: records.slug[record] ?? '',
      key: records.key[record] ?? '',
      title: texts?.[record]?.title ?? null,
      countries: countries.map((country) => file.countries[country]?.name ?? ''),
      scope: facetScopeFor(records.scope[record] ?? 'unclear'),
      years: listAt(records.years, record),
      themes: listAt(records.themes, record).map((theme) => file.themes[theme]?.label ?? ''),
      partners: listAt(records.partners, record).flatMap((at) => {
        const partner = file.partners[at];
        return partner === undefined ? [] : [partnerLabel(partner)];
      }),
      people: records.participants[record] ?? null,
      umbrella: records.kind[record] === 'umbrella' ? { counted: countries.length, named } : null,
    };
  });
}

/** `null` keeps the order of the source keys. Years sort by their last, lists by their first word. */
export function orderActivities(
  rows: readonly ActivityRow[],
  order: Order<ActivityColumn> | null,
): ActivityRow[] {
  if (order === null) return [...rows];
  return sortedBy(rows, (row) => sortValue(row, order.column), order.descending);
}

function sortValue(row: ActivityRow, column: ActivityColumn): SortValue {
  switch (column) {
    case 'title':
      return row.title ?? row.key;
    case 'places':
      return row.countries[0] ?? null;
    case 'years':
      return row.years.at(-1) ?? null;
    case 'people':
      return row.people;
    default:
      return row[column][0] ?? null;
  }
}
