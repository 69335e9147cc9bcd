import { geoEqualEarthRaw } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import {
  EQUAL_EARTH_HALF_HEIGHT,
  EQUAL_EARTH_HALF_WIDTH,
  EQUAL_EARTH_MERIDIAN,
  projectEqualEarth,
} from './equal-earth.ts';
import { unprojectEqualEarth } from './equal-earth-inverse.ts';

const RADIANS = Math.PI / 180;

function eachPlace(visit: (lon: number, lat: number) => void) {
  for (let lon = -169; lon <= 191; lon += 7.5) {
    for (let lat = -90; lat <= 90; lat += 7.5) visit(lon, lat);
  }
}

describe('projectEqualEarth', () => {
  it('agrees with d3-geo everywhere', () => {
    eachPlace((lon, lat) => {
      const [x, y] = projectEqualEarth(lon, lat);
      const expected = geoEqualEarthRaw((lon - EQUAL_EARTH_MERIDIAN) * RADIANS, lat * RADIANS);
      expect(Math.abs(x - expected[0])).toBeLessThan(1e-13);
      expect(Math.abs(y - expected[1])).toBeLessThan(1e-13);
    });
  });

  it('keeps the two names of the cut meridian on their own edges', () => {
    expect(projectEqualEarth(191, 0)[0]).toBeCloseTo(EQUAL_EARTH_HALF_WIDTH, 12);
    expect(projectEqualEarth(-169, 0)[0]).toBeCloseTo(-EQUAL_EARTH_HALF_WIDTH, 12);
  });

  it.each([
    [-175, 185],
    [371, 11],
    [-349, 11],
    [740, 20],
    [-170, 190],
  ])('takes %d° as %d°', (lon, same) => {
    expect(projectEqualEarth(lon, 40)[0]).toBeCloseTo(projectEqualEarth(same, 40)[0], 12);
  });

  it('puts the poles on the straight top and bottom edges', () => {
    expect(projectEqualEarth(100, 90)[1]).toBeCloseTo(EQUAL_EARTH_HALF_HEIGHT, 12);
    expect(projectEqualEarth(100, -90)[1]).toBeCloseTo(-EQUAL_EARTH_HALF_HEIGHT, 12);
    expect(projectEqualEarth(100, 95)).toEqual(projectEqualEarth(100, 90));
  });

  it('gives equal areas to equal areas of the sphere', () => {
    const half = 0.05;
    const areaAt = (lon: number, lat: number) => {
      const [west] = projectEqualEarth(lon - half, lat);
      const [east] = projectEqualEarth(lon + half, lat);
      const south = projectEqualEarth(lon, lat - half)[1];
      const north = projectEqualEarth(lon, lat + half)[1];
      return ((east - west) * (north - south)) / Math.cos(lat * RADIANS);
    };
    for (const lat of [-80, -45, 0, 30, 60, 80]) {
      expect(areaAt(100, lat) / areaAt(11, 0)).toBeCloseTo(1, 5);
    }
  });
});

describe('unprojectEqualEarth', () => {
  it('returns every place, edges and poles included', () => {
    eachPlace((lon, lat) => {
      const back = unprojectEqualEarth(...projectEqualEarth(lon, lat));
      expect(back).not.toBeNull();
      expect(Math.abs((back?.[0] ?? 999) - lon)).toBeLessThan(1e-9);
      // Latitude is the arcsine of nearly 1 at the poles, so half of the digits are lost there.
      expect(Math.abs((back?.[1] ?? 999) - lat)).toBeLessThan(Math.abs(lat) === 90 ? 1e-5 : 1e-9);
    });
  });

  it.each([
    ['right of the equator', EQUAL_EARTH_HALF_WIDTH * 1.0001, 0],
    ['above the pole', 0, EQUAL_EARTH_HALF_HEIGHT * 1.0001],
    ['beside the rounded edge', EQUAL_EARTH_HALF_WIDTH * 0.95, EQUAL_EARTH_HALF_HEIGHT * 0.9],
    ['nowhere', Number.NaN, 0],
    ['infinitely far', Number.POSITIVE_INFINITY, 0],
  ])('knows that a point %s is outside the map', (_, x, y) => {
    expect(unprojectEqualEarth(x, y)).toBeNull();
  });
});
