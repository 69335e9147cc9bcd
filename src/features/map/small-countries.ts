import { EQUAL_EARTH_HALF_WIDTH } from '../../domain/equal-earth.ts';
import type { Look } from '../../domain/looks.ts';
import { isDot, SMALL } from '../../domain/small-country.ts';
import type { WorldPoint } from '../../domain/world.ts';
import { pixelsPerUnit } from './equal-earth-crs.ts';
import type { ScreenPoint } from './hit-test.ts';

/** The width of the world that the sizes of the points belong to. */
const SIZE_BASE_WIDTH = 1000;

/** Screen pixels for one pixel of the points' base width. */
export function sizeScale(zoom: number): number {
  return (pixelsPerUnit(zoom) * 2 * EQUAL_EARTH_HALF_WIDTH) / SIZE_BASE_WIDTH;
}

/** The small countries where `project` puts them on the screen. */
export function smallOnScreen(
  points: readonly WorldPoint[],
  scale: number,
  lookOf: (id: string) => Look,
  project: (lon: number, lat: number) => { x: number; y: number },
): ScreenPoint[] {
  return points
    .filter(({ size }) => size * scale < SMALL)
    .map(({ id, lon, lat, size }) => ({
      id,
      ...project(lon, lat),
      isDot: isDot(size * scale, lookOf(id)),
    }));
}
