export type ScreenPoint = { id: string; x: number; y: number; isDot: boolean };

/** A dot answers where it is drawn; any small country answers within 12 px, half a 24 px target. */
const DOT_RADIUS = 6;
const REACH = 12;
/** So near its middle a small country is meant, though the land beside it may be drawn there. */
const MIDDLE = 2;

/**
 * The area under a place on the screen: a dot or the middle of a small country, else the polygon
 * that `areaAt` finds, else the nearest small country within reach. A polygon goes before a dot
 * where its own middle, by `middleOf`, is nearer. MapLibre's own circle test is uneven off the flat
 * maps.
 */
export function hitTest(
  x: number,
  y: number,
  small: readonly ScreenPoint[],
  areaAt: () => string | null,
  middleOf: (id: string) => { x: number; y: number } | null = () => null,
): string | null {
  const meant = small.filter(
    (point) => distanceTo(point, x, y) <= (point.isDot ? DOT_RADIUS : MIDDLE),
  );
  const first = nearestWithin(DOT_RADIUS, x, y, meant);
  if (first?.distance === 0) return first.id;
  const area = areaAt();
  const middle = area === null ? null : middleOf(area);
  const isNearer = first === null || (middle !== null && distanceTo(middle, x, y) < first.distance);
  if (area !== null && isNearer) return area;
  return (first ?? nearestWithin(REACH, x, y, small))?.id ?? null;
}

function distanceTo(point: { x: number; y: number }, x: number, y: number): number {
  return Math.hypot(point.x - x, point.y - y);
}

function nearestWithin(reach: number, x: number, y: number, points: readonly ScreenPoint[]) {
  let nearest: { id: string; distance: number } | null = null;
  for (const point of points) {
    const distance = distanceTo(point, x, y);
    if (distance > reach || (nearest !== null && distance >= nearest.distance)) continue;
    nearest = { id: point.id, distance };
  }
  return nearest;
}
