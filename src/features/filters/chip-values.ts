import {
  type Filter,
  type ListFacet,
  normalYearFilter,
  type YearFilter,
} from '../../domain/view.ts';

/** One chosen value; a year filter has up to two: its years and "not stated". */
export type ChipValue =
  | { facet: ListFacet; id: string }
  | { facet: 'year'; id: 'years' | 'undated' };

const LIST_FACETS = ['partner', 'scope', 'violence', 'target', 'assistance'] as const;

/** The chosen values in the order of the filters. */
export function chipValues(filter: Filter): ChipValue[] {
  const inList = (facet: ListFacet) => filter[facet].map((id): ChipValue => ({ facet, id }));
  return [...inList('theme'), ...yearValues(filter.year), ...LIST_FACETS.flatMap(inList)];
}

function yearValues(year: YearFilter | null): ChipValue[] {
  const values: ChipValue[] = [];
  if (year !== null && year.range !== null) values.push({ facet: 'year', id: 'years' });
  if (year?.undated === true) values.push({ facet: 'year', id: 'undated' });
  return values;
}

/** What is left of a year filter without one of its values; without the last there is no filter. */
export function yearWithout(year: YearFilter | null, id: 'years' | 'undated'): YearFilter | null {
  if (year === null || (id === 'undated' && year.range === null)) return null;
  return normalYearFilter(id === 'years' ? { ...year, range: null } : { ...year, undated: false });
}
