/** A country's place on the screen or on any plane, y downwards. */
export type Spot = { id: string; x: number; y: number };

export const DIRECTIONS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
export type Direction = (typeof DIRECTIONS)[number];

const VECTORS: Record<Direction, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The nearest spot in a direction: sideways distance counts double, and what lies more than 60
 * degrees off does not count. `null` at the edge.
 */
export function nextSpot(spots: readonly Spot[], from: Spot, direction: Direction): Spot | null {
  const [dx, dy] = VECTORS[direction];
  let best: { spot: Spot; cost: number } | null = null;
  for (const spot of spots) {
    const ahead = (spot.x - from.x) * dx + (spot.y - from.y) * dy;
    const aside = Math.abs((spot.x - from.x) * dy) + Math.abs((spot.y - from.y) * dx);
    if (spot.id === from.id || ahead <= 0 || aside > ahead * Math.sqrt(3)) continue;
    const cost = ahead + 2 * aside;
    if (best === null || cost < best.cost) best = { spot, cost };
  }
  return best?.spot ?? null;
}

export function isDirection(key: string): key is Direction {
  return DIRECTIONS.some((direction) => direction === key);
}
