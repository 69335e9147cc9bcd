import type { Area, Ring } from './area.ts';
import { CHOSEN_POINTS } from './label-points.ts';
import { REQUIRED_AREAS } from './required-areas.ts';

/** A rectangle counterclockwise, for tests. */
export function box(west: number, south: number, east: number, north: number): Ring {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

const COLUMNS = 36;
const SIDE = 5;

function sampleRing(id: string, index: number, west: number): Ring {
  const chosen = CHOSEN_POINTS.get(id);
  if (chosen !== undefined) {
    const [lon, lat] = chosen;
    return box(lon - 1, lat - 1, lon + 1, lat + 1);
  }
  const left = west + (index % COLUMNS) * SIDE;
  const bottom = -85 + Math.floor(index / COLUMNS) * SIDE;
  return box(left, bottom, left + SIDE, bottom + SIDE);
}

/**
 * The required areas as squares for tests: around a chosen label point where there is one, else
 * touching each other, row by row from 85 degrees south over 180 degrees from `west` on.
 */
export function sampleAreas(west: number): Area[] {
  return REQUIRED_AREAS.map((id, index) => ({ id, polygons: [[sampleRing(id, index, west)]] }));
}
