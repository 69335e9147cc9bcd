import type { Dataset, Derived } from '../../domain/derive.ts';
import { facetScopeFor } from '../../domain/vocabulary.ts';
import { byLatest, countedRows, valuesAt, yearsOf } from './record-rows.ts';

export type StripRow = {
  record: number;
  years: readonly number[];
  isMatch: boolean;
  /** Regional work that also names countries stands in both places. */
  isOnMap: boolean;
};

/** Every counted record that names no country or is regional, whatever the filter: none is ever lost. */
export function stripRows(dataset: Dataset, { matches }: Derived): StripRow[] {
  return countedRows(dataset)
    .flatMap(({ row, record }) => {
      const isOnMap = valuesAt(dataset.index.countries, row).length > 0;
      const scope = dataset.file.records.scope[record];
      if (isOnMap && (scope === undefined || facetScopeFor(scope) !== 'regional')) return [];
      const years = yearsOf(dataset, record);
      return [{ record, years, isMatch: matches.has(record), isOnMap }];
    })
    .sort((a, b) => byLatest(dataset)(a.record, b.record));
}
