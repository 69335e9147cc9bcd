import type { Dataset } from '../../domain/derive.ts';
import { listAt } from '../../domain/facet-index.ts';
import type { View } from '../../domain/view.ts';

/** The countries a view is about: the one that is open, those side by side, or those of an activity. */
export function ringedBy(view: View, { file }: Dataset): string[] {
  if (view.country !== null) return [view.country];
  if (view.activity === null) return [...view.compare];
  const record = file.records.slug.indexOf(view.activity);
  const countries = record < 0 ? [] : listAt(file.records.countries, record);
  return [...countries].flatMap((at) => file.countries[at]?.iso3 ?? []);
}
