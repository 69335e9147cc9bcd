import { useText } from '../../messages/text.tsx';
import { ViewLink } from '../../ui/view-link.tsx';
import type { PanelProps } from './panel-props.ts';
import styles from './record-links.module.css';
import { RecordTitle } from './record-title.tsx';

export type RecordLink = {
  record: number;
  note: string;
  /** Before the title: the years of a dated record. */
  lead?: string;
  isDim?: boolean;
  /** The panel shows the record in another place too, or names it only as what others are part of. */
  isMention?: boolean;
};

type Props = { panel: PanelProps; links: readonly RecordLink[] };

/** Records by title, each opening on its own, with a word on where it belongs. */
export function RecordLinks({ panel, links }: Props) {
  const text = useText();
  const { dataset, texts, actions, hrefOf } = panel;
  return (
    <ul className={styles['links']}>
      {links.map(({ record, note, lead, isDim, isMention }) => {
        const slug = dataset.file.records.slug[record] ?? '';
        const isCounted = dataset.index.records.includes(record);
        return (
          <li
            key={slug}
            data-key={dataset.file.records.key[record]}
            data-activity={isCounted && !isMention ? slug : undefined}
            data-lead={lead === undefined ? undefined : ''}
            data-dim={isDim ? '' : undefined}
          >
            {lead !== undefined && <bdi dir="ltr">{lead}</bdi>}
            <ViewLink
              href={hrefOf({ page: 'map', activity: slug })}
              onOpen={() => actions.activityOpened(slug)}
            >
              <RecordTitle texts={texts} record={record} />
            </ViewLink>
            {isDim && <span className="visually-hidden">{text('panel.notUnderFilter')}</span>}
            {note !== '' && <small>{note}</small>}
          </li>
        );
      })}
    </ul>
  );
}
