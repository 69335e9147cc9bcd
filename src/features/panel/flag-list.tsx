import type { Flag } from '../../domain/dataset.ts';
import { useText } from '../../messages/text.tsx';
import styles from './note-list.module.css';

/** Known gaps and contradictions of the source, in plain words. */
export function FlagList({ flags }: { flags: readonly Flag[] }) {
  const text = useText();
  return (
    <ul className={styles['list']}>
      {flags.map(({ key, title, sourceSays, elsewhere }) => (
        <li key={key}>
          <b>{title}</b>
          <span>{text('panel.flag.source', { words: sourceSays })}</span>
          <span>{text('panel.flag.elsewhere', { words: elsewhere })}</span>
        </li>
      ))}
    </ul>
  );
}
