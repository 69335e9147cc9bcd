import type { ReactNode } from 'react';
import { isUnfiltered } from '../../domain/view.ts';
import { wordsFor } from '../../messages/filter-words.ts';
import { formatNumber, formatYears } from '../../messages/format.ts';
import { useText } from '../../messages/text.tsx';
import { CountriesLeftOut, CountryTable } from './country-table.tsx';
import { usedFacets } from './filter-offers.ts';
import { type KeyFigure, KeyFigures } from './key-figures.tsx';
import { countPeople, latestRecords, rankPartners, themeRows } from './overview-figures.ts';
import styles from './panel.module.css';
import type { PanelProps } from './panel-props.ts';
import { PartnerRank } from './partner-rank.tsx';
import { RecordLinks } from './record-links.tsx';
import { yearsOf } from './record-rows.ts';
import { Section } from './section.tsx';
import { ThemeTable } from './theme-table.tsx';
import { YearsChart } from './years-chart.tsx';

const LATEST = 4;

/** What the whole record holds, or what a filter leaves of it. */
export function Overview({ panel, context }: { panel: PanelProps; context: ReactNode }) {
  const text = useText();
  const { dataset, derived, view } = panel;
  const isWhole = isUnfiltered(view.filter);
  const latest = latestRecords(dataset, derived).slice(0, LATEST);
  return (
    <>
      <OverviewTitle panel={panel} />
      <div className={styles['flow']}>
        <OverviewFigures panel={panel} />
        {!isWhole && <CountryTable panel={panel} />}
        {!isWhole && <CountriesLeftOut panel={panel} />}
        <ThemeTable dataset={dataset} derived={derived} />
        <YearsChart dataset={dataset} derived={derived} />
        <PartnerRank panel={panel} />
        {latest.length > 0 && (
          <Section title={text('panel.latest')}>
            <RecordLinks
              panel={panel}
              links={latest.map((record) => ({
                record,
                lead: formatYears(yearsOf(dataset, record)),
                note: '',
              }))}
            />
          </Section>
        )}
        <p className={styles['caveat']}>{text('panel.caveat')}</p>
      </div>
      {context}
    </>
  );
}

function OverviewTitle({ panel: { dataset, derived, view } }: { panel: PanelProps }) {
  const text = useText();
  if (isUnfiltered(view.filter)) {
    const [widest] = themeRows(dataset, derived).sort((a, b) => b.countries - a.countries);
    const label = dataset.file.themes[widest?.theme ?? 0]?.label ?? '';
    return (
      <>
        <p className={styles['eyebrow']}>{text('panel.whole')}</p>
        <h2 className={styles['title']}>{text('panel.atAGlance')}</h2>
        <p className={styles['lead']}>
          {text('panel.lead', { theme: label, count: widest?.countries ?? 0 })}
        </p>
      </>
    );
  }
  const used = usedFacets(view.filter);
  const list = new Intl.ListFormat(view.language, { type: 'conjunction' });
  const facets = list.format(used.map((facet) => text(`panel.facet.${facet}`)));
  const either = new Intl.ListFormat(view.language, { type: 'disjunction' });
  const words = used.map((facet) =>
    either.format(wordsFor(facet, view.filter, dataset.file, text)),
  );
  return (
    <>
      <p className={styles['eyebrow']}>{text('panel.filteredBy', { facets })}</p>
      <h2 className={styles['title']}>{words.join(' · ')}</h2>
    </>
  );
}

function OverviewFigures({ panel: { dataset, derived, view } }: { panel: PanelProps }) {
  const text = useText();
  const { totals } = derived;
  const whole = dataset.unfiltered.totals;
  const people = countPeople(dataset, derived);
  const all = isUnfiltered(view.filter);
  const figures: KeyFigure[] = [
    {
      id: 'activities',
      value: formatNumber(totals.activities + totals.elsewhere),
      label: all
        ? text('panel.figure.activities')
        : text('panel.figure.activitiesOf', { total: whole.activities + whole.elsewhere }),
    },
    {
      id: 'countries',
      value: formatNumber(totals.countries),
      label: all
        ? text('panel.figure.countries')
        : text('panel.figure.countriesOf', { total: whole.countries }),
    },
    {
      id: 'partners',
      value: formatNumber(rankPartners(dataset, derived).length),
      label: text('panel.figure.partners'),
    },
    {
      id: 'people',
      value: people === null ? text('panel.notStated') : formatNumber(people),
      label: text('panel.figure.people'),
      isWords: people === null,
    },
  ];
  return <KeyFigures figures={figures} />;
}
