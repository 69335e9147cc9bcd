import { useText } from '../../messages/text.tsx';
import { ActivityPage } from './activity-page.tsx';
import { CountryProfile } from './country-profile.tsx';
import { EmptyFilter } from './empty-filter.tsx';
import { Overview } from './overview.tsx';
import styles from './panel.module.css';
import type { PanelProps } from './panel-props.ts';

/** `null` without data: it is still loading, or it did not load. */
type Props = { panel: PanelProps | null; isLoading: boolean };

/** The side of the map that tells in words and figures what the view is about. */
export function DetailsPanel({ panel, isLoading }: Props) {
  const text = useText();
  return (
    <section
      id="details"
      tabIndex={-1}
      className={styles['panel']}
      aria-label={text('panel.title')}
    >
      <div className={styles['in']}>
        {panel === null ? (
          <p className={styles['eyebrow']}>
            {text(isLoading ? 'panel.loading' : 'panel.notLoaded')}
          </p>
        ) : (
          <Content panel={panel} />
        )}
      </div>
    </section>
  );
}

function Content({ panel }: { panel: PanelProps }) {
  const { dataset, derived, view } = panel;
  const country = dataset.file.countries.findIndex(({ iso3 }) => iso3 === view.country);
  if (country >= 0) return <CountryProfile panel={panel} country={country} />;
  const { slug } = dataset.file.records;
  const record = view.activity === null ? -1 : slug.indexOf(view.activity);
  if (record >= 0) return <ActivityPage panel={panel} record={record} />;
  const isEmpty = derived.totals.activities + derived.totals.elsewhere === 0;
  return isEmpty ? <EmptyFilter panel={panel} /> : <Overview panel={panel} />;
}
