import type { Position } from 'geojson';
import { EQUAL_EARTH_MERIDIAN, projectEqualEarth } from './equal-earth.ts';
import type { LineKind, World } from './world.ts';

/** Grid steps of one unit of the projected plane: the world is about 5,400 steps wide. */
export const GRID = 1000;

/** The part of the plane that holds all land but Antarctica, in grid steps, y downwards. */
export const LAND_BOX = landBox();

/** SVG path data on the grid. */
export type ProjectedShape = { id: string; path: string };
export type ProjectedWorld = {
  areas: ProjectedShape[];
  lines: { kind: LineKind; path: string }[];
  points: { id: string; x: number; y: number; size: number }[];
};

/** Equal Earth as SVG paths: drawn once, coloured as often as a filter changes. */
export function projectWorld(world: World): ProjectedWorld {
  return {
    areas: world.areas
      .filter(({ id }) => id !== 'ATA')
      .map(({ id, geometry }) => {
        const polygons =
          geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
        return {
          id,
          path: polygons
            .flat()
            .map((ring) => `${pathOf(ring)}Z`)
            .join(''),
        };
      }),
    lines: world.lines.map(({ kind, coordinates }) => ({
      kind,
      path: coordinates.map(pathOf).join(''),
    })),
    points: world.points.map(({ id, lon, lat, size }) => {
      const [x, y] = toGrid(lon, lat);
      return { id, x, y, size };
    }),
  };
}

/** Equal positions after rounding are written once. */
function pathOf(positions: readonly Position[]): string {
  let path = '';
  let before = '';
  for (const [lon = 0, lat = 0] of positions) {
    const here = toGrid(lon, lat).join(' ');
    if (here === before) continue;
    path += before === '' ? `M${here}` : `L${here}`;
    before = here;
  }
  return path;
}

/** Degrees to grid steps, y downwards. */
export function toGrid(lon: number, lat: number): [x: number, y: number] {
  const [x, y] = projectEqualEarth(lon, lat);
  return [Math.round(x * GRID), Math.round(-y * GRID)];
}

function landBox() {
  // From Kiritimati in the west over Tierra del Fuego and Greenland to Fakaofo in the east.
  const left = toGrid(-157.6, 1.7)[0];
  const right = toGrid(188.9, -9.4)[0];
  const top = toGrid(EQUAL_EARTH_MERIDIAN, 83.7)[1];
  const bottom = toGrid(EQUAL_EARTH_MERIDIAN, -56)[1];
  return { x: left, y: top, width: right - left, height: bottom - top };
}
