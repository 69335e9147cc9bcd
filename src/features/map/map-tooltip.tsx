import type { Look } from '../../domain/looks.ts';
import styles from './map-tooltip.module.css';

/** What the tooltip says of an area; every fact of it stands elsewhere too. */
export type AreaNote = { name: string; look: Look; line: string; detail: string | null };

type Props = AreaNote & { x: number; y: number; width: number; id: string };

const WIDEST = 264;
const GAP = 14;

/** Beside the pointer, turned to the side where there is room. */
export function MapTooltip({ id, name, look, line, detail, x, y, width }: Props) {
  const isLate = x + WIDEST + GAP > width;
  const place = isLate
    ? { insetBlockStart: y + GAP, right: Math.max(8, width - x + GAP) }
    : { insetBlockStart: y + GAP, left: x + GAP };
  return (
    <div id={id} role="tooltip" className={styles['tip']} style={place}>
      <b>{name}</b>
      <span className={styles['line']}>
        <i data-look={look} />
        {line}
      </span>
      {detail !== null && <p>{detail}</p>}
    </div>
  );
}
