import type { Dataset } from '../../domain/derive.ts';
import { listAt } from '../../domain/facet-index.ts';

/** The record by which the rule for general statements is shown. */
export const EXAMPLE = 'training-of-criminal-justice-professionals';

/** How a general statement counts: names of the countries where more detailed records count instead. */
export type WorkedExample = { named: number; counted: number; detailed: string[] };

/** The figures of the whole dataset that the method is explained with, counted from it. */
export function methodFigures({ unfiltered, index }: Dataset) {
  const { counts, values } = unfiltered;
  return {
    undated: counts.undated,
    dated: index.rows - counts.undated,
    countriesWithPeople: values.people.filter((people) => people >= 0).length,
  };
}

/** `null` where the dataset has no such record, or it counts nowhere or everywhere. */
export function workedExample({ file, index }: Dataset, slug: string): WorkedExample | null {
  const record = file.records.slug.indexOf(slug);
  const row = index.records.indexOf(record);
  if (record < 0 || row < 0) return null;
  const named = listAt(file.records.countries, record);
  const { offsets, values } = index.countries;
  const counted = values.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0);
  const detailed = named.filter((country) => !counted.includes(country));
  if (counted.length === 0 || detailed.length === 0) return null;
  return {
    named: named.length,
    counted: counted.length,
    detailed: detailed.map((country) => file.countries[country]?.name ?? ''),
  };
}
