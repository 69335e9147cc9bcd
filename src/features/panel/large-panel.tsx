import type { ReactNode } from 'react';
import type { Dataset, Derived } from '../../domain/derive.ts';
import type { LargeDetails } from '../../domain/large/large-details.ts';
import type { LargeRecord } from '../../domain/large/large-files.ts';
import { valueFor } from '../../domain/measures.ts';
import { isUnfiltered, type View } from '../../domain/view.ts';
import type { HrefOf } from '../../domain/view-url.ts';
import { formatNumber } from '../../messages/format.ts';
import { largeText } from '../../messages/large-text.ts';
import { useText } from '../../messages/text.tsx';
import type { ViewActions } from '../../state/view-store.ts';
import { Crumb } from './crumb.tsx';
import { type KeyFigure, KeyFigures } from './key-figures.tsx';
import { LargeActivity } from './large-activity.tsx';
import { LargeThemes } from './large-themes.tsx';
import styles from './panel.module.css';

export type LargePanelProps = {
  dataset: Dataset;
  derived: Derived;
  view: View;
  actions: ViewActions;
  hrefOf: HrefOf;
  /** `null` while the answer is awaited. */
  details: LargeDetails | null;
  /** The activity of the address: `null` where there is none of that name, undefined while awaited. */
  record: LargeRecord | null | undefined;
  /** The list of activities. */
  list: ReactNode;
};

/** The panel of a dataset whose records are asked for: figures, themes, and a page of activities. */
export function LargePanel(panel: LargePanelProps) {
  const text = useText();
  const { dataset, view } = panel;
  const country = dataset.file.countries.findIndex(({ iso3 }) => iso3 === view.country);
  return (
    <section className={styles['panel']} aria-label={text('panel.title')}>
      <div className={styles['in']}>
        {view.activity !== null && <LargeActivity {...panel} />}
        {view.activity === null && (
          <>
            {country >= 0 ? <CountryHead {...panel} country={country} /> : <WholeHead {...panel} />}
            <p className={styles['lead']}>
              {largeText('large.source', { title: dataset.file.sources[0]?.title ?? '' })}
            </p>
            <Figures {...panel} country={country} />
            <LargeThemes {...panel} />
            {panel.list}
          </>
        )}
      </div>
    </section>
  );
}

function WholeHead({ view }: LargePanelProps) {
  const text = useText();
  return (
    <>
      <p className={styles['eyebrow']}>{text('panel.whole')}</p>
      {isUnfiltered(view.filter) && <h2 className={styles['title']}>{text('panel.atAGlance')}</h2>}
    </>
  );
}

function CountryHead(panel: LargePanelProps & { country: number }) {
  const land = panel.dataset.file.countries[panel.country];
  if (land === undefined) return null;
  return (
    <>
      <Crumb panel={panel} />
      <p className={styles['eyebrow']}>{land.subregion || land.region}</p>
      <h2 className={styles['title']} data-name="">
        {land.name}
      </h2>
    </>
  );
}

function Figures({ dataset, derived, details, country }: LargePanelProps & { country: number }) {
  const text = useText();
  const { unfiltered } = dataset;
  const { totals } = derived;
  const isWhole = country < 0;
  const found = isWhole
    ? totals.activities + totals.elsewhere
    : (valueFor(derived.values, country, 'activities') ?? 0);
  const total = isWhole
    ? unfiltered.totals.activities + unfiltered.totals.elsewhere
    : (unfiltered.values.activities[country] ?? 0);
  const people = isWhole ? (details?.people ?? null) : valueFor(derived.values, country, 'people');
  const figures: KeyFigure[] = [
    {
      id: 'activities',
      value: formatNumber(found),
      // A third of the panel holds five digits.
      isWide: found >= 100_000,
      label:
        found === total
          ? text('panel.figure.activities')
          : text('panel.figure.activitiesOf', { total: formatNumber(total) }),
    },
    ...(isWhole
      ? [
          {
            id: 'countries',
            value: formatNumber(totals.countries),
            label: text('panel.figure.countries'),
          },
        ]
      : []),
    {
      id: 'people',
      value: people === null ? text('panel.notStated') : formatNumber(people),
      label: text('panel.figure.people'),
      isWords: people === null,
    },
  ];
  return <KeyFigures figures={figures} />;
}
