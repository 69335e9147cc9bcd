import { describe, expect, it } from 'vitest';
import type { Polygon } from './area.ts';
import { areaIdFor } from './overseas-parts.ts';

function islandAt(lon: number, lat: number): Polygon {
  return [
    [
      [lon, lat],
      [lon + 0.1, lat],
      [lon, lat + 0.1],
      [lon, lat],
    ],
  ];
}

describe('areaIdFor', () => {
  it.each([
    ['FRA', -53, 4, 'GUF'],
    ['FRA', 55.5, -21.1, 'REU'],
    ['FRA', 2, 47, 'FRA'],
    ['BRA', -53, 4, 'BRA'],
    ['NOR', 15, 78, 'SJM'],
    ['NOR', 15, 68, 'NOR'],
    ['IOA', 96.8, -12.1, 'CCK'],
    ['CYN', 33.4, 35.3, 'CYP'],
    ['SOL', 45, 9.5, 'SOM'],
  ])('gives %s at %d, %d to %s', (base, lon, lat, id) => {
    expect(areaIdFor(base, islandAt(lon, lat))).toBe(id);
  });
});
