import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useText } from '../../messages/text.tsx';
import {
  type Brush,
  type Edges,
  type Handle,
  handleBounds,
  movedBrush,
  nearestHandle,
  type Span,
  yearAt,
  yearForKey,
} from './year-brush.ts';
import styles from './year-slider.module.css';

type Props = {
  span: Span;
  brush: Brush;
  /** The years of the filter, also where they lie outside the span. */
  asked: Brush;
  edges: Edges;
  isActive: boolean;
  onDrag: (brush: Brush | null) => void;
  onPick: (brush: Brush) => void;
};

/** A handle grabbed beside its middle keeps that distance, so that a mere press moves nothing. */
type Grab = { handle: Handle; offset: number };

const HANDLES = ['from', 'to'] as const;

/** A range of two handles. Dragging is shown at once and reported on release. */
export function YearSlider({ span, brush, asked, edges, isActive, onDrag, onPick }: Props) {
  const grab = useRef<Grab | null>(null);
  const at: CSSProperties & Record<'--start' | '--end', number> = {
    '--start': edges.start,
    '--end': edges.end,
  };
  const draggedBrush = (event: PointerEvent<HTMLElement>): Brush | null => {
    if (grab.current === null) return null;
    const { handle, offset } = grab.current;
    const year = yearAt(fractionAt(event) + offset, handle, span);
    return movedBrush(brush, handle, year, span);
  };
  const press = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    grab.current = grabAt(event, edges);
    event.currentTarget.setPointerCapture(event.pointerId);
    const handle = event.currentTarget.querySelector(`[data-handle='${grab.current.handle}']`);
    if (handle instanceof HTMLElement) handle.focus({ preventScroll: true });
    event.preventDefault();
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    const moved = draggedBrush(event);
    if (moved !== null) onDrag(moved);
  };
  const release = (event: PointerEvent<HTMLElement>) => {
    const moved = draggedBrush(event);
    grab.current = null;
    if (moved !== null) onPick(moved);
  };
  const cancel = () => {
    grab.current = null;
    onDrag(null);
  };
  return (
    <div
      className={styles['track']}
      style={at}
      data-inactive={!isActive || undefined}
      onPointerDown={press}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={cancel}
    >
      <i className={styles['chosen']} />
      {HANDLES.map((handle) => (
        <SliderHandle
          key={handle}
          {...{ handle, span, brush, isActive, onPick }}
          year={asked[handle]}
        />
      ))}
    </div>
  );
}

type HandleProps = Pick<Props, 'span' | 'brush' | 'isActive' | 'onPick'> & {
  handle: Handle;
  /** What the filter says, for the spoken value. */
  year: number;
};

function SliderHandle({ handle, span, brush, isActive, onPick, year }: HandleProps) {
  const text = useText();
  const bounds = handleBounds(brush, handle, span);
  const move = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = yearForKey(event.key, brush[handle], bounds);
    if (to === null) return;
    event.preventDefault();
    onPick(movedBrush(brush, handle, to, span));
  };
  return (
    <button
      type="button"
      role="slider"
      className={styles['handle']}
      data-handle={handle}
      aria-label={text(handle === 'from' ? 'filters.year.from' : 'filters.year.to')}
      aria-valuemin={bounds.first}
      aria-valuemax={bounds.last}
      aria-valuenow={brush[handle]}
      aria-valuetext={isActive ? String(year) : text('filters.year.inactive')}
      onKeyDown={move}
    />
  );
}

function grabAt(event: PointerEvent<HTMLElement>, edges: Edges): Grab {
  const fraction = fractionAt(event);
  const handle = nearestHandle(fraction, edges);
  const edge = handle === 'from' ? edges.start : edges.end;
  const isOnHandle = event.target instanceof HTMLButtonElement;
  return { handle, offset: isOnHandle ? edge - fraction : 0 };
}

/** The track runs from left to right in every language. */
function fractionAt(event: PointerEvent<HTMLElement>): number {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  return width === 0 ? 0 : (event.clientX - left) / width;
}
