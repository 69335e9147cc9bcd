import { useText } from '../../messages/text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import styles from './activity-details.module.css';
import { flagsOf } from './activity-notes.tsx';
import { ExternalNotes } from './external-notes.tsx';
import { FlagList } from './flag-list.tsx';
import frame from './panel.module.css';
import type { PanelProps } from './panel-props.ts';
import { Section } from './section.tsx';

/** Source, doubts and what other pages say of a record, all opened. */
export function ActivityDetails({ panel, record }: { panel: PanelProps; record: number }) {
  const text = useText();
  const words = panel.texts?.[record];
  if (words === undefined) return null;
  const flags = flagsOf(words, panel.reference?.flags ?? []);
  const source = panel.dataset.file.sources.find(({ id }) => id === words.source.id);
  return (
    <>
      {flags.length > 0 && (
        <Section title={text('panel.flags', { count: flags.length })}>
          <div className={frame['box']}>
            <FlagList flags={flags} />
          </div>
        </Section>
      )}
      {words.externalNotes.length > 0 && (
        <Section title={text('panel.external.title')}>
          <div className={styles['external']}>
            <p>
              <Icon name="elsewhere" />
              {text('panel.external', { count: words.externalNotes.length })}
            </p>
            <ExternalNotes notes={words.externalNotes} />
          </div>
        </Section>
      )}
      <Section title={text('panel.source')}>
        <p className={styles['source']}>
          {text('panel.source.of', { paragraph: words.source.paragraph })}{' '}
          <OutsideLink href={source?.url ?? ''}>{source?.title}</OutsideLink>
        </p>
      </Section>
    </>
  );
}
