import type { ActivityText } from '../domain/dataset.ts';
import type { Dataset } from '../domain/derive.ts';
import type { View } from '../domain/view.ts';

/** The name of the country or activity a view is about; `null` while unknown or where there is none. */
export function subjectOf(
  view: View,
  dataset: Dataset | null,
  texts: readonly ActivityText[] | null,
): string | null {
  if (dataset === null) return null;
  const { countries, records } = dataset.file;
  if (view.country !== null) {
    return countries.find(({ iso3 }) => iso3 === view.country)?.name ?? null;
  }
  if (view.activity === null) return null;
  return texts?.[records.slug.indexOf(view.activity)]?.title ?? null;
}
