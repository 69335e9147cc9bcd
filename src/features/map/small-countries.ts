import { EQUAL_EARTH_HALF_WIDTH } from '../../domain/equal-earth.ts';
import type { Look } from '../../domain/looks.ts';
import { isDot, SMALL } from '../../domain/small-country.ts';
import type { WorldPoint } from '../../domain/world.ts';
import type { ScreenPoint } from './hit-test.ts';

/** The width of the world that the sizes of the points belong to. */
const SIZE_BASE_WIDTH = 1000;

/** Screen pixels for one pixel of the points' base width, by the pixels of the Earth's radius. */
export function sizeScale(radius: number): number {
  return (radius * 2 * EQUAL_EARTH_HALF_WIDTH) / SIZE_BASE_WIDTH;
}

/** The small countries where `project` puts them on the screen; `null` keeps one out of it. */
export function smallOnScreen(
  points: readonly WorldPoint[],
  scale: number,
  lookOf: (id: string) => Look,
  project: (lon: number, lat: number) => { x: number; y: number } | null,
): ScreenPoint[] {
  return points.flatMap(({ id, lon, lat, size }) => {
    const at = size * scale < SMALL ? project(lon, lat) : null;
    return at === null ? [] : [{ id, ...at, isDot: isDot(size * scale, lookOf(id)) }];
  });
}
