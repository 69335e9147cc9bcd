import type { IndexFile } from '../../domain/dataset.ts';
import { listAt } from '../../domain/facet-index.ts';
import type { Translate } from '../../messages/text.tsx';

/** Where a record belongs in a word or two: its one country, how many, or its scope. */
export function placeWordsFor(file: IndexFile, record: number, text: Translate): string {
  const countries = listAt(file.records.countries, record);
  const scope = file.records.scope[record] ?? 'unclear';
  if (scope === 'country' && countries.length === 1) {
    return file.countries[countries[0] ?? -1]?.name ?? '';
  }
  if (scope === 'multi-country') return text('panel.countryCount', { count: countries.length });
  return text(`scope.${scope}`);
}
