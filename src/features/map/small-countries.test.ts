import { expect, it } from 'vitest';
import { EQUAL_EARTH_HALF_WIDTH } from '../../domain/equal-earth.ts';
import { sizeScale, smallOnScreen } from './small-countries.ts';

const points = [
  { id: 'TUV', lon: 179, lat: -8, size: 0.5 },
  { id: 'LUX', lon: 6, lat: 50, size: 5.9 },
  { id: 'SIX', lon: 1, lat: 1, size: 6 },
  { id: 'KWT', lon: 48, lat: 29, size: 11.9 },
  { id: 'FRA', lon: 2, lat: 47, size: 30 },
];

it('sizes are true on a world 1000 px wide and grow with the map', () => {
  const radius = 1000 / (2 * EQUAL_EARTH_HALF_WIDTH);
  expect(sizeScale(radius)).toBeCloseTo(1, 9);
  expect(sizeScale(4 * radius)).toBeCloseTo(4, 9);
});

it('a country under 12 px is within reach, where the map shows it', () => {
  const project = (lon: number, lat: number) => ({ x: lon * 2, y: -lat });
  expect(smallOnScreen(points, 1, () => 'class-1', project)).toEqual([
    { id: 'TUV', x: 358, y: 8, isDot: true },
    { id: 'LUX', x: 12, y: -50, isDot: true },
    { id: 'SIX', x: 2, y: -1, isDot: true },
    { id: 'KWT', x: 96, y: -29, isDot: true },
  ]);
  expect(smallOnScreen(points, 2, () => 'none', project)).toEqual([
    { id: 'TUV', x: 358, y: 8, isDot: true },
    { id: 'LUX', x: 12, y: -50, isDot: false },
  ]);
});

it('a country on the far side of the globe is out of reach', () => {
  const project = (lon: number) => (lon > 90 ? null : { x: lon, y: 0 });
  const small = smallOnScreen(points, 1, () => 'class-1', project);
  expect(small.map(({ id }) => id)).toEqual(['LUX', 'SIX', 'KWT']);
});
