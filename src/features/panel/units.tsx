import type { CSSProperties } from 'react';
import styles from './units.module.css';

const MOST_SQUARES = 120;

/** `null`: one square each. Above 120 in one place: bars, as shares of this number. */
export function sharedScale(counts: readonly number[]): number | null {
  const largest = Math.max(0, ...counts);
  return largest > MOST_SQUARES ? largest : null;
}

type Props = {
  count: number;
  scale: number | null;
  /** Hollow squares stand for activities without a year. */
  open?: boolean;
  upright?: boolean;
  small?: boolean;
};

/** A number as squares or as a bar; always beside the figure itself. */
export function Units({ count, scale, open = false, upright = false, small = false }: Props) {
  const data = {
    'data-open': open ? '' : undefined,
    'data-upright': upright ? '' : undefined,
    'data-small': small ? '' : undefined,
  };
  if (scale !== null) {
    const share: CSSProperties & Record<'--share', number> = { '--share': count / scale };
    return <span className={styles['bar']} style={share} aria-hidden="true" {...data} />;
  }
  return (
    <span className={styles['units']} aria-hidden="true" {...data}>
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the squares are alike and have no identity
        <i key={at} />
      ))}
    </span>
  );
}
