import type { ReactNode } from 'react';
import styles from './section.module.css';

type Props = { title: string; aside?: string; children: ReactNode };

/** A titled part of the panel. */
export function Section({ title, aside, children }: Props) {
  return (
    <div className={styles['section']}>
      <div className={styles['head']}>
        <h3>{title}</h3>
        {aside !== undefined && <small>{aside}</small>}
      </div>
      {children}
    </div>
  );
}
