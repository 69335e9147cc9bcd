import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { decodeWorld } from '../data/world.ts';
import { projectEqualEarth } from '../domain/equal-earth.ts';
import { LAND_BOX, projectWorld, toGrid } from '../domain/projected-world.ts';
import { PROJECTIONS } from '../domain/vocabulary.ts';
import type { WorldArea } from '../domain/world.ts';
import { countryCamera, homeCamera } from '../features/map/camera.ts';
import { densified } from '../features/map/map-data.ts';
import { sceneStyle } from '../features/map/map-scene.ts';
import { samplePalette } from '../features/map/sample-palette.ts';
import { isOnStage, onStage } from '../features/map/sample-stage.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/geo/${name}`, import.meta.url), 'utf8'));
const world = decodeWorld(read('map-l0.topojson'), read('points-l0.json'));
const land = world.areas.filter(({ id }) => id !== 'ATA');

const partsOf = ({ geometry }: WorldArea) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
const outlinesOf = (area: WorldArea) => partsOf(area).map(([outline = []]) => outline);

/** The area of the plane that an outline encloses: the projection keeps areas true. */
function sizeOf(outline: readonly number[][]): number {
  const plane = outline.map(([lon = 0, lat = 0]) => projectEqualEarth(lon, lat));
  const twice = plane.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = plane[(at + 1) % plane.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** The same on a sphere of radius 1, between straight edges of longitude and latitude. */
function sizeOnSphere(outline: readonly number[][]): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const sum = outline.reduce((total, [lon = 0, lat = 0], at) => {
    const [nextLon = 0, nextLat = 0] = outline[(at + 1) % outline.length] ?? [];
    const height = (Math.sin(radians(lat)) + Math.sin(radians(nextLat))) / 2;
    return total + radians(nextLon - lon) * height;
  }, 0);
  return Math.abs(sum);
}

it.each(['GRL', 'AUS', 'BRA', 'NOR', 'IND', 'CHL', 'DZA', 'KEN', 'RUS', 'NZL'])(
  'the map shows %s as large as it is',
  (id) => {
    const outlines = land
      .filter((area) => area.id === id)
      .flatMap(outlinesOf)
      .map(densified);
    const total = (size: (outline: readonly number[][]) => number) =>
      outlines.reduce((sum, outline) => sum + size(outline), 0);
    expect(Math.abs(total(sizeOf) / total(sizeOnSphere) - 1)).toBeLessThan(0.005);
  },
);

describe('the committed layer', () => {
  it('fits into the box that the home view shows', () => {
    const outside = land.filter((area) =>
      outlinesOf(area)
        .flat()
        .some(([lon = 0, lat = 0]) => {
          const [x, y] = toGrid(lon, lat);
          const isInside =
            x >= LAND_BOX.x &&
            x <= LAND_BOX.x + LAND_BOX.width &&
            y >= LAND_BOX.y &&
            y <= LAND_BOX.y + LAND_BOX.height;
          return !isInside;
        }),
    );
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  it('runs from rim to rim, so that nothing is drawn on the wrong side', () => {
    const lons = world.areas.flatMap((area) =>
      partsOf(area)
        .flat(2)
        .map(([lon = 0]) => lon),
    );
    expect(lons.every((lon) => lon > -169.02 && lon < 191.02)).toBe(true);
  });

  it('has a shape for every area in both pictures', () => {
    const ids = land.map(({ id }) => id);
    const { areas } = projectWorld(world);
    expect(areas.map(({ id }) => id)).toEqual(ids);
    expect(areas.filter(({ path }) => !/^(?:M[^MZ]+Z)+$/.test(path))).toEqual([]);
  });

  it('makes a style that passes the official validator', () => {
    for (const projection of PROJECTIONS) {
      const scene = { world, projection, palette: samplePalette, isNear: false };
      expect(
        validateStyleMin(sceneStyle({ ...scene, detail: null, first: new Map(), ringed: [] })),
      ).toEqual([]);
    }
  });
});

describe.each([
  [1000, 560],
  [360, 300],
  [1900, 500],
])('the camera of a country on a stage of %d by %d', (width, height) => {
  const stage = { width, height };

  it('shows the whole of its largest part', () => {
    const cut = land.filter((area) => {
      const camera = countryCamera(area, stage);
      const largest = outlinesOf(area).reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
      return largest.some(
        ([lon = 0, lat = 0]) => !isOnStage(onStage(projectEqualEarth(lon, lat), camera), stage),
      );
    });
    expect(cut.map(({ id }) => id)).toEqual([]);
  });

  it('never steps behind the home view', () => {
    const home = homeCamera(stage).zoom;
    expect(land.every((area) => countryCamera(area, stage).zoom >= home - 1e-9)).toBe(true);
  });
});
