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
  const nearest = nearestPoint(x, y, small);
  if (nearest?.point.isDot && nearest.distance <= DOT_RADIUS) {
    return nearest.point.id;
  }
  const area = areaAt();
  if (area !== null) return area;
  return nearest !== null && nearest.distance <= REACH ? nearest.point.id : null;
}

function nearestPoint(x: number, y: number, points: readonly ScreenPoint[]) {
  let nearest: { point: ScreenPoint; distance: number } | null = null;
  for (const point of points) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (nearest === null || distance < nearest.distance) nearest = { point, distance };
  }
  return nearest;
}
