import { geoEqualEarthRaw } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EQUAL_EARTH_HALF_WIDTH } from '../../domain/equal-earth.ts';
import { equalEarthConverter, equalEarthCrs, pixelsPerUnit } from './equal-earth-crs.ts';

const { forward, inverse } = equalEarthConverter;

describe('the converter', () => {
  it('brings every place inside the rim back, its longitude within 180 degrees', () => {
    const lon = fc.double({ min: -168.99, max: 190.99, noNaN: true });
    const lat = fc.double({ min: -89, max: 89, noNaN: true });
    fc.assert(
      fc.property(lon, lat, (x, y) => {
        const [backLon = 999, backLat = 999] = inverse(forward([x, y])) ?? [];
        expect(backLon).toBeCloseTo(x > 180 ? x - 360 : x, 6);
        expect(backLat).toBeCloseTo(y, 6);
        expect(Math.abs(backLon)).toBeLessThanOrEqual(180);
      }),
    );
  });

  it('counts metres on a sphere of the mean radius', () => {
    const [x, y] = geoEqualEarthRaw(Math.PI / 2, Math.PI / 4);
    const [east, north] = forward([101, 45]);
    expect(east).toBeCloseTo(x * 6371008.8, 3);
    expect(north).toBeCloseTo(y * 6371008.8, 3);
  });

  it('knows no place beside the world', () => {
    const [east] = forward([191, 0]);
    expect(inverse([east * 1.001, 0])).toBeNull();
    expect(inverse([0, 1e8])).toBeNull();
  });

  it('keeps the whole world clear of the edge of the tile grid', () => {
    const { origin, extentAtZoom0 } = equalEarthCrs.tileMatrixSet;
    const [left, top] = origin;
    expect(left).toBeLessThan(forward([-169, 0])[0] * 1.5);
    expect(top).toBeGreaterThan(forward([11, 90])[1] * 1.5);
    expect(left + extentAtZoom0).toBe(-left);
  });
});

describe('pixelsPerUnit', () => {
  it('shows the world at zoom 0 half as wide as the tile that holds it', () => {
    expect(pixelsPerUnit(0) * 2 * EQUAL_EARTH_HALF_WIDTH).toBeCloseTo(256, 9);
  });

  it('doubles with every level', () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 12, noNaN: true }), (zoom) => {
        expect(pixelsPerUnit(zoom + 1) / pixelsPerUnit(zoom)).toBeCloseTo(2, 9);
      }),
    );
  });
});
