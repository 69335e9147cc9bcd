import { TIME_BASES } from '../../domain/vocabulary.ts';
import { useText } from '../../messages/text.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { ViewLink } from '../../ui/view-link.tsx';
import styles from './panel.module.css';
import type { PanelProps } from './panel-props.ts';
import { Section } from './section.tsx';

type Props = { panel: PanelProps; records: readonly number[] };

/** Where the records come from and what their dates rest on. */
export function SourceBox({ panel, records }: Props) {
  const text = useText();
  const { dataset, actions, hrefOf } = panel;
  const used = new Set(records.map((record) => dataset.file.records.basis[record]));
  const isUndated = TIME_BASES.some((basis) => basis !== 'stated-year' && used.has(basis));
  return (
    <Section title={text('panel.sourceAndDating')}>
      <div className={styles['box']}>
        {used.size > 0 && (
          <p>
            <b>{text('panel.dating.these')}</b>{' '}
            {TIME_BASES.filter((basis) => used.has(basis))
              .map((basis) => text(`panel.basis.${basis}`))
              .join(' ')}{' '}
            {isUndated && text('panel.dating.noGuess')}
          </p>
        )}
        {dataset.file.sources.map(({ id, title, publisher, retrieved, url }) => (
          <p key={id}>
            <b>{text('panel.source')}</b> <OutsideLink href={url}>{title}</OutsideLink>{' '}
            {text('panel.source.copy', { publisher, retrieved })}
          </p>
        ))}
        <p>
          {text('panel.caveat')}{' '}
          <ViewLink href={hrefOf({ page: 'about' })} onOpen={() => actions.pageOpened('about')}>
            {text('panel.method')}
          </ViewLink>
        </p>
      </div>
    </Section>
  );
}
