import type { RefObject } from 'react';
import type { Look } from '../../domain/looks.ts';
import styles from './map-tooltip.module.css';
import { placeTip } from './tip-place.ts';

/** What the tooltip says of an area; every fact of it stands elsewhere too. */
export type AreaNote = { name: string; look: Look; line: string; detail: string | null };

type Props = AreaNote & {
  id: string;
  spotOf: () => { x: number; y: number } | null;
  /** Gets what brings the tooltip to its place once the map has moved. */
  mover: RefObject<(() => void) | null>;
};

/** Beside what is pointed at, and along with it where the map moves. */
export function MapTooltip({ id, name, look, line, detail, spotOf, mover }: Props) {
  // A new function at every drawing, so that React calls it after each.
  const bring = (tip: HTMLElement | null) => {
    if (tip === null) return;
    mover.current = () => place(tip, spotOf());
    mover.current();
    return () => {
      mover.current = null;
    };
  };
  return (
    <div ref={bring} id={id} role="tooltip" className={styles['tip']}>
      <b>{name}</b>
      <span className={styles['line']}>
        <i data-look={look} />
        {line}
      </span>
      {detail !== null && <p>{detail}</p>}
    </div>
  );
}

function place(tip: HTMLElement, spot: { x: number; y: number } | null): void {
  const stage = tip.parentElement;
  if (spot === null || stage === null) return;
  const { x, y } = placeTip(
    spot,
    { width: tip.offsetWidth, height: tip.offsetHeight },
    { width: stage.clientWidth, height: stage.clientHeight },
  );
  tip.style.translate = `${x.toFixed(1)}px ${y.toFixed(1)}px`;
}
