import type { Dataset } from '../domain/derive.ts';
import type { View } from '../domain/view.ts';
import { filterValues } from './filter-list.ts';
import type { Translate } from './text.tsx';

/** Longer than this, a list of filters is no title any more. */
const LONGEST = 70;

/**
 * What a view is called outside the site: its country, activity or countries side by side; else its
 * filters where they are few; else what the site is about.
 */
export function viewTitle(
  text: Translate,
  { dataset, view, subject }: { dataset: Dataset; view: View; subject: string | null },
): string {
  if (subject !== null) return subject;
  if (view.page === 'compare' && view.compare.length > 0) {
    const names = view.compare.map(
      (code) => dataset.file.countries.find(({ iso3 }) => iso3 === code)?.name ?? code,
    );
    return new Intl.ListFormat(view.language, { type: 'conjunction' }).format(names);
  }
  const filters = filterValues(view.filter, dataset.file, text).join(', ');
  return filters === '' || filters.length > LONGEST ? text('title.map') : filters;
}
