import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { parseYear } from '../../domain/view-values.ts';
import { useText } from '../../messages/text.tsx';
import {
  type Brush,
  brushWith,
  digitsAfter,
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
  typed: TypedYear | null;
  onType: (typed: TypedYear | null) => void;
  onDrag: (brush: Brush | null) => void;
  onPick: (brush: Brush) => void;
};

/** The digits of a year typed on a handle; Enter applies them. */
export type TypedYear = { handle: Handle; digits: string };

/** A handle grabbed beside its middle keeps that distance, so that a mere press moves nothing. */
type Grab = { handle: Handle; offset: number; isOnHandle: boolean };

const HANDLES = ['from', 'to'] as const;

/** A range of two handles. Dragging is shown at once and reported on release. */
export function YearSlider(props: Props) {
  const { span, brush, asked, edges, isActive, onDrag, onPick } = props;
  const grab = useRef<Grab | null>(null);
  const at: CSSProperties & Record<'--start' | '--end', number> = {
    '--start': edges.start,
    '--end': edges.end,
  };
  const draggedBrush = (event: PointerEvent<HTMLElement>): Brush | null => {
    if (grab.current === null) return null;
    const { handle, offset, isOnHandle } = grab.current;
    const moved = movedBrush(asked, handle, yearAt(fractionAt(event) + offset, handle, span), span);
    return isOnHandle && moved[handle] === brush[handle] ? asked : moved;
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
        <SliderHandle key={handle} handle={handle} {...props} />
      ))}
    </div>
  );
}

function SliderHandle({ handle, ...props }: Props & { handle: Handle }) {
  const { span, brush, asked, isActive, typed, onType, onPick } = props;
  const text = useText();
  const bounds = handleBounds(brush, handle, span);
  const digits = typed?.handle === handle ? typed.digits : '';
  const apply = () => {
    const year = parseYear(digits);
    onType(null);
    if (year !== null) onPick(brushWith(asked, handle, year));
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = digitsAfter(event.key, digits);
    const to = yearForKey(event.key, brush[handle], bounds);
    if (next === null && to === null && event.key !== 'Enter') return;
    event.preventDefault();
    if (next !== null) onType(next === '' ? null : { handle, digits: next });
    else if (to === null) apply();
    else {
      onType(null);
      onPick(movedBrush(asked, handle, to, span));
    }
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
      aria-valuetext={digits || (isActive ? String(asked[handle]) : text('filters.year.inactive'))}
      onKeyDown={press}
      onBlur={() => onType(null)}
    />
  );
}

function grabAt(event: PointerEvent<HTMLElement>, edges: Edges): Grab {
  const fraction = fractionAt(event);
  const handle = nearestHandle(fraction, edges);
  const edge = handle === 'from' ? edges.start : edges.end;
  const isOnHandle = event.target instanceof HTMLButtonElement;
  return { handle, offset: isOnHandle ? edge - fraction : 0, isOnHandle };
}

/** The track runs from left to right in every language. */
function fractionAt(event: PointerEvent<HTMLElement>): number {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  return width === 0 ? 0 : (event.clientX - left) / width;
}
