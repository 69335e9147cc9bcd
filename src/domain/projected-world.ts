import type { Position } from 'geojson';
import { EQUAL_EARTH_MERIDIAN, projectEqualEarth } from './equal-earth.ts';
import type { Camera } from './view.ts';
import type { LineKind, World } from './world.ts';

/**
 * Grid steps of one unit of the projected plane: the world is about 3,250 steps wide, two or more
 * for a pixel of most stages.
 */
export const GRID = 600;

/** The part of the plane that holds all land but Antarctica, in grid steps, y downwards. */
export const LAND_BOX = landBox(GRID);

/** Antarctica, which no activity reaches and the picture leaves out. */
export const UNMAPPED = 'ATA';

/** SVG path data on the grid. */
export type ProjectedShape = { id: string; path: string };
export type ProjectedWorld = {
  graticule: string;
  areas: ProjectedShape[];
  lines: { kind: LineKind; path: string }[];
  points: { id: string; x: number; y: number; size: number }[];
};

/**
 * Equal Earth as SVG paths: drawn once, coloured as often as a filter changes. `grid` is in steps
 * of one unit of the plane; a coarser one takes fewer bytes.
 */
export function projectWorld(world: World, grid = GRID): ProjectedWorld {
  const pathOf = (positions: readonly Position[]) => pathThrough(cornersOn(grid, positions));
  return {
    graticule: graticuleLines().map(pathOf).join(''),
    areas: world.areas
      .filter(({ id }) => id !== UNMAPPED)
      .map(({ id, geometry }) => {
        const polygons =
          geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
        return { id, path: outlineOn(grid, polygons.flat()) };
      }),
    lines: world.lines.map(({ kind, coordinates }) => ({
      kind,
      path: coordinates.map(pathOf).join(''),
    })),
    points: world.points.map(({ id, lon, lat, size }) => {
      const [x, y] = toGrid(lon, lat, grid);
      return { id, x, y, size };
    }),
  };
}

/** Every 30 degrees, in steps small enough for the curves. */
const GRATICULE = 30;
const CURVE = 10;

function graticuleLines(): Position[][] {
  const west = EQUAL_EARTH_MERIDIAN - 180;
  const steps = (from: number, to: number, by: number) =>
    Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, at) => from + at * by);
  const meridians = steps(-150, 180, GRATICULE).map((lon) =>
    steps(-80, 80, CURVE).map((lat) => [lon, lat]),
  );
  const parallels = steps(-60, 60, GRATICULE).map((lat) =>
    steps(west, west + 360, CURVE).map((lon) => [lon, lat]),
  );
  return [...meridians, ...parallels];
}

const FEWEST_CORNERS = 3;

/**
 * Rings closed by their end, not by coming back. Those to which the grid leaves no surface are left
 * out; where that is all of them, the area is a place alone.
 */
function outlineOn(grid: number, rings: readonly Position[][]): string {
  const outlines = rings.map((ring) => cornersOn(grid, ring.slice(0, -1)));
  const seen = outlines.filter(({ length }) => length >= FEWEST_CORNERS);
  const drawn = seen.length === 0 ? outlines.slice(0, 1) : seen;
  return drawn.map((corners) => `${pathThrough(corners)}Z`).join('');
}

/** A move and relative lines, in as few characters as SVG needs. */
function pathThrough(corners: readonly Step[]): string {
  let path = '';
  let [x, y] = [0, 0];
  for (const corner of corners) {
    const nextX = corner[0];
    const nextY = corner[1];
    if (path === '') path = `M${nextX}${signed(nextY)}l`;
    else path += `${path.endsWith('l') ? nextX - x : signed(nextX - x)}${signed(nextY - y)}`;
    x = nextX;
    y = nextY;
  }
  return path.replace(/l$/, '');
}

type Step = readonly [x: number, y: number];

/**
 * Without what repeats the position before it or lies straight between its neighbours. Pairs are
 * read by index here: taking them apart made the whole world a fifth slower in a fresh process.
 */
function cornersOn(grid: number, positions: readonly Position[]): Step[] {
  const corners: Step[] = [];
  for (const position of positions) {
    const step = toGrid(position[0] ?? 0, position[1] ?? 0, grid);
    const before = corners.at(-2);
    const last = corners.at(-1);
    if (last !== undefined && last[0] === step[0] && last[1] === step[1]) continue;
    if (before !== undefined && last !== undefined && isBetween(last, before, step)) corners.pop();
    corners.push(step);
  }
  return corners;
}

function isBetween(step: Step, from: Step, to: Step): boolean {
  const inX = step[0] - from[0];
  const inY = step[1] - from[1];
  const outX = to[0] - step[0];
  const outY = to[1] - step[1];
  return inX * outY === inY * outX && inX * outX + inY * outY > 0;
}

/** After another number a sign separates as well as a blank does. */
function signed(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}

/** Degrees to grid steps, y downwards. */
export function toGrid(lon: number, lat: number, grid = GRID): [x: number, y: number] {
  const place = projectEqualEarth(lon, lat);
  return [Math.round(place[0] * grid), Math.round(-place[1] * grid)];
}

/** The part of the plane that a camera shows, in grid steps: that of the land, moved and made smaller. */
export function sightBox(camera: Camera | null) {
  if (camera === null) return LAND_BOX;
  const [x, y] = toGrid(camera.lon, camera.lat);
  const width = Math.round(LAND_BOX.width / camera.zoom);
  const height = Math.round(LAND_BOX.height / camera.zoom);
  return { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height };
}

/** As {@link LAND_BOX} on another grid. */
export function landBox(grid: number) {
  // From Kiritimati in the west over Tierra del Fuego and Greenland to Fakaofo in the east.
  const left = toGrid(-157.6, 1.7, grid)[0];
  const right = toGrid(188.9, -9.4, grid)[0];
  const top = toGrid(EQUAL_EARTH_MERIDIAN, 83.7, grid)[1];
  const bottom = toGrid(EQUAL_EARTH_MERIDIAN, -56, grid)[1];
  return { x: left, y: top, width: right - left, height: bottom - top };
}
