import { listAt } from '../../domain/facet-index.ts';
import { useText } from '../../messages/text.tsx';
import { ViewLink } from '../../ui/view-link.tsx';
import styles from './activity-article.module.css';
import { ActivityNotes } from './activity-notes.tsx';
import { ActivityTags } from './activity-tags.tsx';
import { roleIn } from './country-facts.ts';
import { Figures } from './figures.tsx';
import { anchorFor } from './jump-link.tsx';
import type { PanelProps } from './panel-props.ts';
import { RecordTitle } from './record-title.tsx';

type Props = {
  panel: PanelProps;
  record: number;
  country: number;
  /** Below the heading that it stands under. */
  heading: 'h4' | 'h5';
};

/** One record in full, as it stands in a country's profile. */
export function ActivityArticle({ panel, record, country, heading: Heading }: Props) {
  const text = useText();
  const { dataset, derived, texts, actions, hrefOf } = panel;
  const { records, countries } = dataset.file;
  const slug = records.slug[record] ?? '';
  const words = texts?.[record];
  const isMember = roleIn(dataset, record, country) === 'member';
  const name = countries[country]?.name ?? '';
  const isMatch = derived.matches.has(record);
  return (
    <article
      className={styles['article']}
      id={anchorFor(slug)}
      tabIndex={-1}
      data-activity={slug}
      data-key={records.key[record]}
    >
      <Heading>
        <ViewLink
          href={hrefOf({ page: 'map', activity: slug })}
          onOpen={() => actions.activityOpened(slug)}
        >
          <RecordTitle texts={texts} record={record} />
        </ViewLink>
      </Heading>
      {words !== undefined && <p>{words.summary}</p>}
      {words !== undefined && <Figures quantities={words.quantities} />}
      {!isMatch && <p className={styles['remark']}>{text('panel.outsideFilter')}</p>}
      {isMember && <p className={styles['remark']}>{text('panel.membersFrom', { name })}</p>}
      {records.kind[record] === 'umbrella' && (
        <p className={styles['remark']}>{text('panel.umbrella.counted', { name })}</p>
      )}
      <ActivityTags panel={panel} record={record} others={othersOf(panel, record, country)} />
      <ActivityNotes panel={panel} record={record} />
    </article>
  );
}

function othersOf({ dataset }: PanelProps, record: number, country: number): number[] {
  const named = listAt(dataset.file.records.countries, record);
  return named.includes(country) ? named.filter((other) => other !== country) : [];
}
