import type { ExternalNote } from '../../domain/dataset.ts';
import { OutsideLink } from '../../ui/outside-link.tsx';
import styles from './note-list.module.css';

/** What other public pages say; shown, never counted. */
export function ExternalNotes({ notes }: { notes: readonly ExternalNote[] }) {
  return (
    <ul className={styles['list']}>
      {notes.map(({ field, claim, source, url }) => (
        <li key={`${field} ${claim}`}>
          {claim}{' '}
          <small>
            <OutsideLink href={url ?? ''}>{source}</OutsideLink>
          </small>
        </li>
      ))}
    </ul>
  );
}
