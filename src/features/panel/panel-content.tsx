import type { ReactNode } from 'react';
import { ActivityPage } from './activity-page.tsx';
import { CountryProfile } from './country-profile.tsx';
import { EmptyFilter } from './empty-filter.tsx';
import { Overview } from './overview.tsx';
import type { PanelProps } from './panel-props.ts';

/** `context` is what others say beside the records, after the overview. */
type Props = { panel: PanelProps; context: ReactNode };

/** A country, an activity, the way out of an empty filter, or the whole. */
export function PanelContent({ panel, context }: Props) {
  const { dataset, derived, view } = panel;
  const country = dataset.file.countries.findIndex(({ iso3 }) => iso3 === view.country);
  if (country >= 0) return <CountryProfile panel={panel} country={country} />;
  const { slug } = dataset.file.records;
  const record = view.activity === null ? -1 : slug.indexOf(view.activity);
  if (record >= 0) return <ActivityPage panel={panel} record={record} />;
  const isEmpty = derived.totals.activities + derived.totals.elsewhere === 0;
  return isEmpty ? <EmptyFilter panel={panel} /> : <Overview panel={panel} context={context} />;
}
