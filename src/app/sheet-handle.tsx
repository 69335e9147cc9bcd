import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useText } from '../messages/text.tsx';
import styles from './sheet-handle.module.css';
import { STOPS, type Stop } from './use-sheet.ts';

const AFTER: Record<Stop, Stop> = { peek: 'half', half: 'full', full: 'peek' };
/** Pixels from which a press is a drag. */
const DRAG = 16;

type Props = { stop: Stop; onStop: (stop: Stop) => void };

/** Moves the details of a phone between their three stops: a press goes round, a drag or Escape one on. */
export function SheetHandle({ stop, onStop }: Props) {
  const text = useText();
  const drag = useRef({ from: 0, isOver: false });
  const step = (by: 1 | -1) => {
    const next = STOPS[STOPS.indexOf(stop) + by];
    if (next !== undefined) onStop(next);
  };
  const take = (event: PointerEvent<HTMLElement>) => {
    drag.current = { from: event.clientY, isOver: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drop = ({ clientY }: PointerEvent) => {
    const way = drag.current.from - clientY;
    drag.current.isOver = Math.abs(way) > DRAG;
    if (drag.current.isOver) step(way > 0 ? 1 : -1);
  };
  return (
    <button
      type="button"
      className={styles['handle']}
      aria-label={text(`sheet.${stop}`)}
      onPointerDown={take}
      onPointerUp={drop}
      onClick={() => {
        if (!drag.current.isOver) onStop(AFTER[stop]);
        drag.current.isOver = false;
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') step(-1);
      }}
    />
  );
}
