import type { Look } from '../../domain/looks.ts';
import { type Followers, followsMap, moveTo } from './followers.ts';
import styles from './map-tooltip.module.css';
import { placeTip } from './tip-place.ts';

/** What the tooltip says of an area; every fact of it stands elsewhere too. */
export type AreaNote = { name: string; look: Look; line: string; detail: string | null };

type Props = AreaNote & {
  id: string;
  spotOf: () => { x: number; y: number } | null;
  followers: Followers;
};

/** Beside what is pointed at, and along with it where the map moves. */
export function MapTooltip({ id, name, look, line, detail, spotOf, followers }: Props) {
  return (
    <div
      // A new function at every drawing, so that React calls it after each.
      ref={followsMap(followers, (tip, stage) => place(tip, stage, spotOf()))}
      id={id}
      role="tooltip"
      className={styles['tip']}
    >
      <b>{name}</b>
      <span className={styles['line']}>
        <i data-look={look} />
        {line}
      </span>
      {detail !== null && <p>{detail}</p>}
    </div>
  );
}

function place(tip: HTMLElement, stage: Element, spot: { x: number; y: number } | null): void {
  tip.hidden = spot === null;
  if (spot === null) return;
  const size = { width: tip.offsetWidth, height: tip.offsetHeight };
  const room = { width: stage.clientWidth, height: stage.clientHeight };
  moveTo(tip, placeTip(spot, size, room));
}
