import type { Dataset } from '../../domain/derive.ts';
import type { LargeRecord } from '../../domain/large/large-files.ts';
import { formatYears } from '../../messages/format.ts';
import { largeText } from '../../messages/large-text.ts';
import { useText } from '../../messages/text.tsx';
import { Crumb } from './crumb.tsx';
import type { LargePanelProps } from './large-panel.tsx';
import { partnersOf, placesOf } from './large-records.tsx';
import styles from './panel.module.css';
import { Section } from './section.tsx';

/** One activity on its own, in the words of its source. */
export function LargeActivity(panel: LargePanelProps) {
  const { dataset, record } = panel;
  return (
    <>
      <Crumb panel={panel} />
      {record === undefined && <p>{largeText('large.loading')}</p>}
      {record === null && <p className={styles['lead']}>{largeText('large.unknown')}</p>}
      {record != null && <Whole record={record} dataset={dataset} />}
    </>
  );
}

function Whole({ record, dataset }: { record: LargeRecord; dataset: Dataset }) {
  const text = useText();
  const { slug, key, title, summary, language, years, scope } = record;
  const facts = [
    {
      name: largeText('large.countries'),
      value: placesOf(record, dataset) || text(`scope.${scope}`),
    },
    {
      name: largeText('large.years'),
      value: years.length === 0 ? text('filters.year.undated') : formatYears(years),
    },
    { name: largeText('large.partners'), value: partnersOf(record, dataset) },
    { name: largeText('large.themes'), value: themesOf(record, dataset) },
    { name: largeText('large.key'), value: key },
  ];
  return (
    <article data-activity={slug} data-key={key}>
      <p className={styles['eyebrow']}>{dataset.file.sources[0]?.title}</p>
      <h2 className={styles['title']}>
        <bdi lang={language ?? undefined}>{title}</bdi>
      </h2>
      {summary !== '' && (
        <p className={styles['lead']} lang={language ?? undefined} dir="auto">
          {summary}
        </p>
      )}
      {facts.map(
        ({ name, value }) =>
          value !== '' && (
            <Section key={name} title={name}>
              <p>
                <bdi>{value}</bdi>
              </p>
            </Section>
          ),
      )}
    </article>
  );
}

function themesOf({ themes }: LargeRecord, { file }: Dataset): string {
  return themes.map((at) => file.themes[at]?.label ?? '').join(', ');
}
