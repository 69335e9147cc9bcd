import { describe, expect, it } from 'vitest';
import { EQUAL_EARTH_HALF_HEIGHT, EQUAL_EARTH_HALF_WIDTH } from './equal-earth.ts';
import { GRID, LAND_BOX, projectWorld, toGrid } from './projected-world.ts';
import type { World } from './world.ts';

const square = (lon: number, lat: number, side: number) => [
  [lon, lat],
  [lon + side, lat],
  [lon + side, lat + side],
  [lon, lat + side],
  [lon, lat],
];

const world: World = {
  areas: [
    { id: 'ATA', geometry: { type: 'Polygon', coordinates: [square(0, -80, 5)] } },
    {
      id: 'ONE',
      geometry: { type: 'Polygon', coordinates: [square(10, 10, 9), square(12, 12, 2)] },
    },
    {
      id: 'TWO',
      geometry: {
        type: 'MultiPolygon',
        coordinates: [[square(30, -10, 5)], [square(40, -10, 0.0001)]],
      },
    },
    { id: 'DOT', geometry: { type: 'Polygon', coordinates: [square(50, -10, 0.0001)] } },
  ],
  lines: [{ kind: 'dashed', coordinates: [square(10, 10, 9), square(30, -10, 5).slice(0, 3)] }],
  points: [{ id: 'ONE', lon: 11, lat: 0, size: 4 }],
};
const { areas: all, lines, points } = projectWorld(world);
const areas = all.slice(0, -1);

describe('projectWorld', () => {
  it('draws every ring closed, in whole steps of the grid, and none without a surface', () => {
    const whole = /^(?:M-?\d+[ -]\d+l-?\d+[ -]\d+(?:[ -]\d+[ -]\d+)+Z)+$/;
    expect(areas.map(({ id, path }) => [id, path.match(/Z/g)?.length, whole.test(path)])).toEqual([
      ['ONE', 2, true],
      ['TWO', 1, true],
    ]);
  });

  it('keeps a place for an area without a surface', () => {
    expect(all.at(-1)).toEqual({ id: 'DOT', path: expect.stringMatching(/^M\d+ \d+Z$/) });
  });

  it('writes the place where a ring begins and ends once', () => {
    const numbers = areas.map(({ path }) => path.match(/-?\d+/g)?.length);
    expect(numbers).toEqual([2 * 2 * 4, 2 * 4]);
  });

  it('leaves lines open and keeps their kind', () => {
    expect(lines).toHaveLength(1);
    expect(lines[0]?.kind).toBe('dashed');
    expect(lines[0]?.path).toMatch(/^M[^MZ]+M[^MZ]+$/);
  });

  it('puts points on the grid', () => {
    expect(points).toEqual([{ id: 'ONE', x: 0, y: expect.closeTo(0), size: 4 }]);
  });
});

describe('toGrid', () => {
  it('counts steps of the plane, downwards', () => {
    expect(toGrid(191, 0)[0]).toBe(Math.round(EQUAL_EARTH_HALF_WIDTH * GRID));
    expect(toGrid(11, 90)[1]).toBe(-Math.round(EQUAL_EARTH_HALF_HEIGHT * GRID));
  });
});

describe('LAND_BOX', () => {
  it.each([
    ['Honolulu', -157.9, 21.3],
    ['Kiritimati', -157.5, 1.9],
    ['Apia', -171.8, -13.8],
    ['Pago Pago', -170.7, -14.3],
    ['Fakaofo', -171.2, -9.4],
    ['Cape Horn', -67.3, -55.98],
    ['Kaffeklubben Island', -29.8, 83.67],
    ['Uelen', -169.8, 66.2],
    ['Christchurch', 172.6, -43.5],
  ])('holds %s', (_, lon, lat) => {
    const [x, y] = toGrid(lon, lat);
    expect(x).toBeGreaterThanOrEqual(LAND_BOX.x);
    expect(x).toBeLessThanOrEqual(LAND_BOX.x + LAND_BOX.width);
    expect(y).toBeGreaterThanOrEqual(LAND_BOX.y);
    expect(y).toBeLessThanOrEqual(LAND_BOX.y + LAND_BOX.height);
  });
});
