import type { ReactNode } from 'react';
import styles from './facet-box.module.css';

type Props = { legend: string; note?: string; children: ReactNode };

/** One facet: a group named by its legend. The note stands beside the legend but not in the name. */
export function FacetBox({ legend, note, children }: Props) {
  return (
    <fieldset className={styles['facet']}>
      <legend className={styles['legend']}>{legend}</legend>
      {note !== undefined && <span className={styles['note']}>{note}</span>}
      <div className={styles['body']}>{children}</div>
    </fieldset>
  );
}
