import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { WorldArea } from '../../domain/world.ts';
import type { PointState } from './feature-states.ts';
import {
  areasToGeoJson,
  densified,
  linesToGeoJson,
  pointsToGeoJson,
  withFirstStates,
} from './map-data.ts';

const lon = fc.double({ min: -169, max: 191, noNaN: true });
const lat = fc.double({ min: -90, max: 90, noNaN: true });
const ring = fc
  .array(fc.tuple(lon, lat), { minLength: 3, maxLength: 8 })
  .map((open): Position[] => [...open, ...open.slice(0, 1)]);

const longestStep = (positions: readonly Position[]) =>
  Math.max(
    ...positions.slice(1).map(([x = 0, y = 0], at) => {
      const [x0 = 0, y0 = 0] = positions[at] ?? [];
      return Math.max(Math.abs(x - x0), Math.abs(y - y0));
    }),
  );

describe('densified', () => {
  it('has a point at least every degree', () => {
    fc.assert(fc.property(ring, (each) => longestStep(densified(each)) <= 1 + 1e-9));
  });

  it('stays inside the rim, and closed', () => {
    fc.assert(
      fc.property(ring, (each) => {
        const dense = densified(each);
        expect(dense.every(([x = 0]) => x > -169 && x < 191)).toBe(true);
        expect(dense.at(-1)).toEqual(dense[0]);
      }),
    );
  });

  it('keeps every corner where it is', () => {
    const corners = [
      [10, 20],
      [12.5, 20],
      [12.5, 18],
      [10, 20],
    ];
    const dense = densified(corners);
    expect(dense).toEqual(expect.arrayContaining(corners));
    expect(dense).toHaveLength(9);
    expect(densified([[1, 2]])).toEqual([[1, 2]]);
  });

  it('moves a place on the rim by no more than a hair', () => {
    const [west, ...rest] = densified([
      [-169, 0],
      [-169, 0.5],
    ]);
    expect(west?.[0]).toBeGreaterThan(-169);
    expect(west?.[0]).toBeCloseTo(-169, 5);
    expect(rest).toHaveLength(1);
  });
});

const square = (west: number): Position[] => [
  [west, 0],
  [west + 1, 0],
  [west + 1, 1],
  [west, 1],
  [west, 0],
];
const first = new Map<string, PointState>([
  [
    'ONE',
    {
      look: 'class-2',
      faded: true,
      selected: true,
      hover: false,
      focused: false,
      dot: true,
      circle: 5,
    },
  ],
]);
const areas: WorldArea[] = [
  { id: 'ATA', geometry: { type: 'Polygon', coordinates: [square(0)] } },
  { id: 'ONE', geometry: { type: 'Polygon', coordinates: [square(10)] } },
  { id: 'TWO', geometry: { type: 'MultiPolygon', coordinates: [[square(20)], [square(30)]] } },
];

describe('the sources', () => {
  it('leave out Antarctica and keep every part of the others', () => {
    const { features } = areasToGeoJson(areas);
    expect(features.map(({ properties, geometry }) => [properties?.['id'], geometry])).toEqual([
      ['ONE', { type: 'MultiPolygon', coordinates: [[square(10)]] }],
      ['TWO', { type: 'MultiPolygon', coordinates: [[square(20)], [square(30)]] }],
    ]);
  });

  it('say the kind of a line and the id of a point, by which the style finds them', () => {
    const [line] = linesToGeoJson([{ kind: 'dashed', coordinates: [square(0)] }]).features;
    expect(line?.properties).toEqual({ kind: 'dashed' });
    const [point] = pointsToGeoJson([{ id: 'TUV', lon: 179, lat: -8, size: 1 }], first).features;
    expect(point).toMatchObject({
      properties: { id: 'TUV' },
      geometry: { coordinates: [179, -8] },
    });
  });

  it('give a name to the points that have one, from the zoom at which it fits', () => {
    const points = [
      { id: 'AAA', lon: 0, lat: 0, size: 40 },
      { id: 'BBB', lon: 0, lat: 0, size: 1 },
      { id: 'CCC', lon: 0, lat: 0, size: 1 },
    ];
    const names = new Map([
      ['AAA', 'Chad'],
      ['BBB', 'Malta'],
      ['CCC', 'A name of more letters than fit beside'],
    ]);
    const [large, small, long] = pointsToGeoJson(points, first, names, () => 2).features;
    expect(large?.properties?.['fitsFrom']).toBeLessThan(0);
    expect(large?.properties?.['dotUntil']).toBeLessThan(0);
    expect(small?.properties).toMatchObject({ name: 'Malta', dotUntil: Math.log2(3) });
    expect(long?.properties?.['dotUntil']).toBeLessThan(-2);
    const [unnamed] = pointsToGeoJson(points, first).features;
    expect(unnamed?.properties).toEqual({ id: 'AAA', size: 40 });
  });

  it('are made with the look of the first frame, points with all of it', () => {
    const [one, two] = withFirstStates(areasToGeoJson(areas), first).features;
    expect(one?.properties).toEqual({
      ...{ id: 'ONE', look: 'class-2', faded: true },
      standing: 'named',
    });
    expect(two?.properties).toEqual({ id: 'TWO', look: 'none', standing: 'plain' });
    const [point] = pointsToGeoJson([{ id: 'ONE', lon: 0, lat: 0, size: 2 }], first).features;
    expect(point?.properties).toEqual({ id: 'ONE', size: 2, ...first.get('ONE') });
  });

  it('have a graticule that bends with the projection, inside the rim', () => {
    const [graticule] = linesToGeoJson([]).features;
    expect(graticule?.properties).toEqual({ kind: 'graticule' });
    const lines = graticule?.geometry.coordinates ?? [];
    expect(lines).toHaveLength(17);
    for (const line of lines) {
      expect(longestStep(line)).toBeLessThanOrEqual(1 + 1e-9);
      expect(line.every(([x = 0, y = 0]) => x > -169 && x < 191 && Math.abs(y) < 90)).toBe(true);
    }
  });
});
