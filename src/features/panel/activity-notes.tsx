import type { ActivityText, Flag } from '../../domain/dataset.ts';
import { formatYears } from '../../messages/format.ts';
import { useText } from '../../messages/text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import styles from './activity-notes.module.css';
import { ExternalNotes } from './external-notes.tsx';
import { FlagList } from './flag-list.tsx';
import type { PanelProps } from './panel-props.ts';
import { yearsOf } from './record-rows.ts';

type Props = { panel: PanelProps; record: number };

/** Where a record comes from, how it was dated, and what is doubtful about it; each opens in place. */
export function ActivityNotes({ panel, record }: Props) {
  const text = useText();
  const words = panel.texts?.[record];
  if (words === undefined) return null;
  const flags = flagsOf(words, panel.reference?.flags ?? []);
  const years = formatYears(yearsOf(panel.dataset, record));
  const { sources } = panel.dataset.file;
  const url = sources.find(({ id }) => id === words.source.id)?.url ?? '';
  const paragraph = text('panel.source.paragraph', { paragraph: words.source.paragraph });
  return (
    <div className={styles['notes']}>
      <OutsideLink href={url}>{paragraph}</OutsideLink>
      <details>
        <summary>
          {years === '' ? text('panel.dating.why') : text('panel.dating.how', { years })}
        </summary>
        <p>{text(`panel.basis.${panel.dataset.file.records.basis[record] ?? 'not-stated'}`)}</p>
        {words.timeNote !== null && <p>{words.timeNote}</p>}
      </details>
      {flags.length > 0 && (
        <details>
          <summary>{text('panel.flags', { count: flags.length })}</summary>
          <FlagList flags={flags} />
        </details>
      )}
      {words.externalNotes.length > 0 && (
        <details>
          <summary>
            <Icon name="elsewhere" />
            {text('panel.external', { count: words.externalNotes.length })}
          </summary>
          <ExternalNotes notes={words.externalNotes} />
        </details>
      )}
    </div>
  );
}

export function flagsOf({ flags }: ActivityText, known: readonly Flag[]): Flag[] {
  return known.filter(({ key }) => flags.includes(key));
}
