import type { ReactNode } from 'react';
import styles from './key-figures.module.css';

export type KeyFigure = {
  id: string;
  value: ReactNode;
  label: ReactNode;
  /** Words in place of a number, such as "not stated". */
  isWords?: boolean;
  isWide?: boolean;
};

export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  const cells = figures.filter(({ isWide }) => !isWide);
  const columns = cells.length === 3 ? 3 : 2;
  const fillsRow = cells.length % columns === 0 ? null : cells.at(-1)?.id;
  return (
    <dl className={styles['figures']} data-columns={columns}>
      {figures.map(({ id, value, label, isWords, isWide }) => (
        <div key={id} data-wide={isWide || id === fillsRow ? '' : undefined}>
          <dt>{label}</dt>
          <dd data-words={isWords ? '' : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
