import type { Flag } from '../../domain/dataset.ts';
import { useText } from '../../messages/text.tsx';
import styles from './lists.module.css';
import { Part } from './part.tsx';

/** What is unclear in the source, and what was done about it. */
export function KnownDoubts({ flags }: { flags: readonly Flag[] }) {
  const text = useText();
  return (
    <Part id="doubts">
      <p>{text('about.doubts.intro', { count: flags.length })}</p>
      <div className={styles['doubts']}>
        {flags.map(({ key, title, sourceSays, elsewhere, handling }) => (
          <details key={key} id={key}>
            <summary>
              <small>{key}</small> {title}
            </summary>
            <dl>
              <dt>{text('about.doubts.sourceSays')}</dt>
              <dd>{sourceSays}</dd>
              <dt>{text('about.doubts.elsewhere')}</dt>
              <dd>{elsewhere}</dd>
              <dt>{text('about.doubts.handling')}</dt>
              <dd>{handling}</dd>
            </dl>
          </details>
        ))}
      </div>
    </Part>
  );
}
