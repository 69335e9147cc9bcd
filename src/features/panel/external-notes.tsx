import type { ExternalNote } from '../../domain/dataset.ts';
import styles from './note-list.module.css';

/** What other public pages say; shown, never counted. */
export function ExternalNotes({ notes }: { notes: readonly ExternalNote[] }) {
  return (
    <ul className={styles['list']}>
      {notes.map(({ field, claim, source, url }) => (
        <li key={`${field} ${claim}`}>
          {claim}{' '}
          <small>
            {url?.startsWith('https://') ? (
              <a href={url} rel="noreferrer">
                {source}
              </a>
            ) : (
              source
            )}
          </small>
        </li>
      ))}
    </ul>
  );
}
