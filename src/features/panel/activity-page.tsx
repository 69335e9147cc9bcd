import { listAt } from '../../domain/facet-index.ts';
import { useText } from '../../messages/text.tsx';
import { ViewLink } from '../../ui/view-link.tsx';
import { ActivityDetails } from './activity-details.tsx';
import { ActivityFacts } from './activity-facts.tsx';
import styles from './activity-page.module.css';
import { CorrectEntry } from './correct-entry.tsx';
import { StillLoading } from './country-profile.tsx';
import { Crumb } from './crumb.tsx';
import { Figures } from './figures.tsx';
import frame from './panel.module.css';
import type { PanelProps } from './panel-props.ts';
import { RecordLinks } from './record-links.tsx';
import { RecordTitle } from './record-title.tsx';
import { Section } from './section.tsx';

type Props = { panel: PanelProps; record: number };

/** One record on its own, with everything the dataset knows of it. */
export function ActivityPage({ panel, record }: Props) {
  const text = useText();
  const { dataset, derived, texts, hrefOf, actions } = panel;
  const { records } = dataset.file;
  const slug = records.slug[record] ?? '';
  const isCounted = dataset.index.records.includes(record);
  const words = texts?.[record];
  const theme = listAt(records.themes, record)[0] ?? -1;
  return (
    <article data-activity={isCounted ? slug : undefined} data-key={records.key[record]}>
      <Crumb panel={panel} />
      <p className={frame['eyebrow']}>{dataset.file.themes[theme]?.label}</p>
      <h2 className={frame['title']}>
        <RecordTitle texts={texts} record={record} />
      </h2>
      {words === undefined ? <StillLoading /> : <p className={frame['lead']}>{words.summary}</p>}
      {records.kind[record] === 'umbrella' && (
        <p className={styles['remark']}>
          {text(isCounted ? 'panel.umbrella.partly' : 'panel.umbrella.uncounted')}
        </p>
      )}
      {isCounted && !derived.matches.has(record) && (
        <p className={styles['remark']}>{text('panel.outsideFilter')}</p>
      )}
      {words !== undefined && words.quantities.length > 0 && (
        <Section title={text('panel.figures')}>
          <Figures quantities={words.quantities} />
        </Section>
      )}
      <ActivityFacts panel={panel} record={record} />
      <Relatives panel={panel} record={record} />
      <ActivityDetails panel={panel} record={record} />
      <p className={frame['caveat']}>
        <ViewLink
          href={hrefOf({ page: 'map', activity: slug })}
          onOpen={() => actions.activityOpened(slug)}
        >
          {text('panel.permalink')}
        </ViewLink>{' '}
        {text('panel.recordKey', { key: records.key[record] ?? '' })}{' '}
        <CorrectEntry panel={panel} record={record} />
      </p>
    </article>
  );
}

/** The general statement that a record details, or the records that detail it. */
function Relatives({ panel, record }: Props) {
  const text = useText();
  const { parent, kind } = panel.dataset.file.records;
  const above = parent[record] ?? -1;
  const parts = parent.flatMap((each, row) => (each === record ? [row] : []));
  const link = (row: number) => ({ record: row, note: '' });
  return (
    <>
      {above >= 0 && (
        <Section title={text('panel.partOfTitle')}>
          <RecordLinks panel={panel} links={[{ ...link(above), isMention: true }]} />
        </Section>
      )}
      {kind[record] === 'umbrella' && parts.length > 0 && (
        <Section title={text('panel.parts', { count: parts.length })}>
          <RecordLinks panel={panel} links={parts.map(link)} />
        </Section>
      )}
    </>
  );
}
