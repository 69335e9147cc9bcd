import { EQUAL_EARTH_HALF_WIDTH, projectEqualEarth } from '../../domain/equal-earth.ts';
import { unprojectEqualEarth } from '../../domain/equal-earth-inverse.ts';

/** MapLibre asks for a name with a colon. */
export const EQUAL_EARTH_NAME = 'custom:equal-earth';

/** Mean radius of the Earth in metres (IUGG). */
const RADIUS = 6371008.8;

/** At twice the width of the world no edge of it meets the edge of the tile grid, which would clip the right rim. */
export const EXTENT_AT_ZOOM_0 = 4 * EQUAL_EARTH_HALF_WIDTH * RADIUS;

/** Side of tile 0/0/0 in screen pixels. */
export const TILE_SIZE = 512;

/** Longitude and latitude in degrees to Equal Earth metres and back, as MapLibre and its worker ask for it. */
export const equalEarthConverter = {
  forward([lon, lat]: [number, number]): [number, number] {
    const [x, y] = projectEqualEarth(lon, lat);
    return [x * RADIUS, y * RADIUS];
  },
  inverse([x, y]: [number, number]): [number, number] | null {
    const place = unprojectEqualEarth(x / RADIUS, y / RADIUS);
    if (place === null) return null;
    const [lon, lat] = place;
    return [lon > 180 ? lon - 360 : lon, lat];
  },
};

export const equalEarthCrs = {
  name: EQUAL_EARTH_NAME,
  projection: equalEarthConverter,
  definition: EQUAL_EARTH_NAME,
  tileMatrixSet: {
    origin: [-EXTENT_AT_ZOOM_0 / 2, EXTENT_AT_ZOOM_0 / 2] as [number, number],
    extentAtZoom0: EXTENT_AT_ZOOM_0,
  },
};

/** Screen pixels of one unit of the projected plane (sphere of radius 1) at a MapLibre zoom. */
export function pixelsPerUnit(zoom: number): number {
  return (TILE_SIZE * 2 ** zoom * RADIUS) / EXTENT_AT_ZOOM_0;
}
