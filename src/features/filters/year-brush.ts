import { normalYearFilter, type YearFilter, type YearRange } from '../../domain/view.ts';

/** First and last year of the scale. */
export type Span = { first: number; last: number };
/** The years from the column of one handle to the column of the other, both included. */
export type Brush = { from: number; to: number };
export type Handle = 'from' | 'to';
/** Where the handles stand, as fractions of the track. */
export type Edges = { start: number; end: number };

const EVERY_YEAR: YearRange = { from: null, to: null };

/** The years the filter asks for, which may lie outside the span; an open end ends with the span. */
export function askedYears(filter: YearFilter | null, span: Span): Brush {
  const { from, to } = filter?.range ?? EVERY_YEAR;
  return {
    from: from ?? Math.min(span.first, to ?? span.first),
    to: to ?? Math.max(span.last, from ?? span.last),
  };
}

/** The years the handles can stand for. */
export function brushFor(filter: YearFilter | null, span: Span): Brush {
  return insideOf(askedYears(filter, span), span);
}

function insideOf({ from, to }: Brush, span: Span): Brush {
  return { from: yearInside(from, span), to: yearInside(to, span) };
}

/** A handle stands at the outer edge of its column, so the two meet only outside the span. */
export function edgesFor({ from, to }: Brush, span: Span): Edges {
  const columns = columnCount(span);
  const fraction = (columnsBefore: number) => Math.min(1, Math.max(0, columnsBefore / columns));
  return { start: fraction(from - span.first), end: fraction(to + 1 - span.first) };
}

/** Where both stand at one end of the track, only the one that can leave it is of use. */
export function nearestHandle(fraction: number, { start, end }: Edges): Handle {
  if (start === end) return start < 0.5 ? 'to' : 'from';
  return Math.abs(fraction - start) <= Math.abs(fraction - end) ? 'from' : 'to';
}

/** The year whose outer edge is nearest to a place on the track. */
export function yearAt(fraction: number, handle: Handle, span: Span): number {
  const edge = span.first + Math.round(fraction * columnCount(span));
  return handle === 'from' ? edge : edge - 1;
}

/** How far a handle may go: up to the ends of the span and to the other handle. */
export function handleBounds(brush: Brush, handle: Handle, span: Span): Span {
  return handle === 'from'
    ? { first: span.first, last: brush.to }
    : { first: brush.from, last: span.last };
}

/**
 * The asked years after one handle was moved on the track. The other end stays as it was asked,
 * also outside the span, unless the range would turn round.
 */
export function movedBrush(asked: Brush, handle: Handle, year: number, span: Span): Brush {
  const bounds = handleBounds(insideOf(asked, span), handle, span);
  return brushWith(asked, handle, yearInside(year, bounds));
}

/** The asked years with one end set to any year; the other end gives way. */
export function brushWith(asked: Brush, handle: Handle, year: number): Brush {
  return handle === 'from'
    ? { from: year, to: Math.max(year, asked.to) }
    : { from: Math.min(year, asked.from), to: year };
}

/** The digits typed on a handle after one more key, `null` for keys that type nothing. */
export function digitsAfter(key: string, digits: string): string | null {
  if (key === 'Backspace') return digits.slice(0, -1);
  return /^[0-9]$/.test(key) && digits.length < 4 ? digits + key : null;
}

/** The year a key moves a handle to, `null` for keys that move nothing. */
export function yearForKey(key: string, year: number, bounds: Span): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
    case 'PageUp':
      return year + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
    case 'PageDown':
      return year - 1;
    case 'Home':
      return bounds.first;
    case 'End':
      return bounds.last;
    default:
      return null;
  }
}

/**
 * The filter after other years were asked for, the same object where they are the same. Undated activities were
 * only implied by "no filter", so choosing years drops them; an explicit choice of them stays.
 */
export function filterAfterBrush(
  filter: YearFilter | null,
  brush: Brush,
  span: Span,
): YearFilter | null {
  const before = askedYears(filter, span);
  if (before.from === brush.from && before.to === brush.to) return filter;
  return filterOver(brush, filter?.undated ?? false, span);
}

/** The filter after "Year not stated" was ticked or unticked. */
export function filterAfterUndated(
  filter: YearFilter | null,
  undated: boolean,
  span: Span | null,
): YearFilter | null {
  return filterOver(filter?.range ?? EVERY_YEAR, undated, span);
}

/** Undated activities are left in. */
export function hasUndated(filter: YearFilter | null): boolean {
  return filter === null || filter.undated;
}

/** Undated activities are all that is left in. */
export function isOnlyUndated(filter: YearFilter | null): boolean {
  return filter !== null && filter.range === null && filter.undated;
}

export function isYearIn(filter: YearFilter | null, year: number): boolean {
  if (filter === null) return true;
  if (filter.range === null) return false;
  return year >= (filter.range.from ?? -Infinity) && year <= (filter.range.to ?? Infinity);
}

/** The range names a year that the scale does not have, so the handles cannot show it. */
export function reachesOutside({ from, to }: YearRange, { first, last }: Span): boolean {
  return [from, to].some((year) => year !== null && (year < first || year > last));
}

/** The years of the scale. */
export function yearsOf({ first, last }: Span): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function filterOver(range: YearRange, undated: boolean, span: Span | null): YearFilter | null {
  const { from, to } = range;
  const isWhole =
    span !== null && (from ?? -Infinity) <= span.first && (to ?? Infinity) >= span.last;
  return normalYearFilter({ range: isWhole ? EVERY_YEAR : range, undated });
}

function yearInside(year: number, { first, last }: Span): number {
  return Math.min(last, Math.max(first, year));
}

function columnCount({ first, last }: Span): number {
  return last - first + 1;
}
