import { useMemo } from 'react';
import type { ActivityText } from '../domain/dataset.ts';
import type { Dataset, Derived } from '../domain/derive.ts';
import type { View } from '../domain/view.ts';
import type { HrefOf } from '../domain/view-url.ts';
import { activityRows } from '../features/table/activity-rows.ts';
import { ActivityTable } from '../features/table/activity-table.tsx';
import { countryRows } from '../features/table/country-rows.ts';
import { CountryTable } from '../features/table/country-table.tsx';
import type { TableState } from '../features/table/table-state.ts';
import { countThemes } from '../features/table/theme-counts.ts';
import type { ViewActions } from '../state/view-store.ts';

type Props = {
  dataset: Dataset;
  derived: Derived;
  view: View;
  texts: readonly ActivityText[] | null;
  actions: ViewActions;
  hrefOf: HrefOf;
  table: TableState;
  onTable: (table: TableState) => void;
};

/** Both tables, one of them shown: what the page holds does not depend on which. */
export function Tables({ dataset, derived, view, texts, table, onTable, ...links }: Props) {
  const { measure } = view;
  const countries = useMemo(
    () => countryRows(dataset, derived, measure),
    [dataset, derived, measure],
  );
  const activities = useMemo(
    () => activityRows(dataset, derived, texts),
    [dataset, derived, texts],
  );
  const elsewhere = {
    count: derived.totals.elsewhere,
    perTheme: countThemes(dataset.index, derived.counts.matches).elsewhere,
  };
  return (
    <>
      <CountryTable
        rows={countries}
        themes={dataset.file.themes}
        elsewhere={elsewhere}
        order={table.countries}
        onOrder={(order) => onTable({ ...table, countries: order ?? table.countries })}
        isHidden={table.shown !== 'countries'}
        {...links}
      />
      <ActivityTable
        rows={activities}
        order={table.activities}
        onOrder={(order) => onTable({ ...table, activities: order })}
        isHidden={table.shown !== 'activities'}
        {...links}
      />
    </>
  );
}
