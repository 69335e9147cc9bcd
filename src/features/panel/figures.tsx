import type { Quantity } from '../../domain/dataset.ts';
import { formatNumber } from '../../messages/format.ts';
import { useText } from '../../messages/text.tsx';
import styles from './figures.module.css';
import { unitFor } from './quantity-words.ts';

/** The numbers a record states, with their unit. */
export function Figures({ quantities }: { quantities: readonly Quantity[] }) {
  const text = useText();
  if (quantities.length === 0) return null;
  return (
    <ul className={styles['figures']}>
      {quantities.map(({ value, unit, countsAs, group, note }) => (
        <li key={`${value} ${unit} ${group}`}>
          <b>{formatNumber(value)}</b>{' '}
          {countsAs === 'participants'
            ? text('panel.figure.trained', { group: group ?? unitFor(value, unit) })
            : unitFor(value, unit)}
          {note !== null && <small>{note}</small>}
        </li>
      ))}
    </ul>
  );
}
