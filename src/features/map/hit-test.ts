export type ScreenPoint = { id: string; x: number; y: number; isDot: boolean };

/** A dot answers where it is drawn; any small country answers within 12 px, half a 24 px target. */
const DOT_RADIUS = 6;
const REACH = 12;

/**
 * The area under a place on the screen: a dot, else the polygon that `areaAt` finds, else the
 * nearest small country within reach. MapLibre's own circle test is uneven off the flat maps.
 */
export function hitTest(
  x: number,
  y: number,
  small: readonly ScreenPoint[],
  areaAt: () => string | null,
): string | null {
  const dots = small.filter(({ isDot }) => isDot);
  return nearestWithin(DOT_RADIUS, x, y, dots) ?? areaAt() ?? nearestWithin(REACH, x, y, small);
}

function nearestWithin(
  reach: number,
  x: number,
  y: number,
  points: readonly ScreenPoint[],
): string | null {
  let nearest: { id: string; distance: number } | null = null;
  for (const point of points) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance > reach || (nearest !== null && distance >= nearest.distance)) continue;
    nearest = { id: point.id, distance };
  }
  return nearest?.id ?? null;
}
