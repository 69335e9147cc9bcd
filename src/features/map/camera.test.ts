import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectEqualEarth } from '../../domain/equal-earth.ts';
import { GRID, LAND_BOX } from '../../domain/projected-world.ts';
import { ZOOM_LIMIT } from '../../domain/view-values.ts';
import type { WorldArea } from '../../domain/world.ts';
import { countryCamera, homeCamera, toLinkCamera, toMapCamera } from './camera.ts';
import { isOnStage, onStage } from './sample-stage.ts';

const size = fc.record({
  // Below 80 px the whole world would need more than the furthest zoom there is.
  width: fc.integer({ min: 80, max: 5000 }),
  height: fc.integer({ min: 80, max: 3000 }),
});
const STAGE = { width: 1000, height: 560 };

const west = LAND_BOX.x / GRID;
const east = (LAND_BOX.x + LAND_BOX.width) / GRID;
const north = -LAND_BOX.y / GRID;
const south = -(LAND_BOX.y + LAND_BOX.height) / GRID;

describe('the home view', () => {
  it('holds all land on any stage and leaves no more room than the stage is out of shape', () => {
    fc.assert(
      fc.property(size, (stage) => {
        const camera = homeCamera(stage);
        const corner = onStage([west, north], camera);
        const opposite = onStage([east, south], camera);
        expect(isOnStage(corner, stage) && isOnStage(opposite, stage)).toBe(true);
        const share = Math.max(
          (opposite.x - corner.x) / stage.width,
          (opposite.y - corner.y) / stage.height,
        );
        expect(share).toBeCloseTo(1, 6);
      }),
    );
  });

  it('is a view even of a stage that has no size yet', () => {
    const { center, zoom } = homeCamera({ width: 0, height: 0 });
    expect([...center, zoom].every(Number.isFinite)).toBe(true);
    expect(zoom).toBeGreaterThanOrEqual(-2);
  });
});

describe('the camera of a link', () => {
  const camera = fc.record({
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    zoom: fc.double({ min: 1, max: ZOOM_LIMIT, noNaN: true }),
  });

  it('comes back from the map as it went in, whatever the stage', () => {
    fc.assert(
      fc.property(camera, size, (link, stage) => {
        const back = toLinkCamera(toMapCamera(link, stage), stage);
        expect([back.lon, back.lat]).toEqual([link.lon, link.lat]);
        expect(back.zoom).toBeCloseTo(link.zoom, 9);
      }),
    );
  });

  it('shows the same part of the world on a larger stage', () => {
    const link = { lon: 30, lat: 10, zoom: 4 };
    const large = { width: 2 * STAGE.width, height: 2 * STAGE.height };
    expect(toMapCamera(link, large).zoom).toBeCloseTo(toMapCamera(link, STAGE).zoom + 1, 9);
  });

  it('never says more than a link may', () => {
    const { center, zoom } = homeCamera(STAGE);
    expect(toLinkCamera({ center, zoom: zoom - 3 }, STAGE).zoom).toBe(1);
    expect(toLinkCamera({ center, zoom: zoom + 9 }, STAGE).zoom).toBe(ZOOM_LIMIT);
  });
});

const box = (lon: number, lat: number, width: number, height: number) => [
  [
    [lon, lat],
    [lon + width, lat],
    [lon + width, lat + height],
    [lon, lat + height],
    [lon, lat],
  ],
];
const area = (...coordinates: number[][][][]): WorldArea => ({
  id: 'AAA',
  geometry: { type: 'MultiPolygon', coordinates },
});

describe('the camera of a country', () => {
  const place = fc.record({
    lon: fc.double({ min: -160, max: 160, noNaN: true }),
    lat: fc.double({ min: -55, max: 60, noNaN: true }),
    width: fc.double({ min: 0.01, max: 25, noNaN: true }),
    height: fc.double({ min: 0.01, max: 20, noNaN: true }),
  });

  it('holds its largest part between the home view and six times that', () => {
    fc.assert(
      fc.property(place, size, ({ lon, lat, width, height }, stage) => {
        const camera = countryCamera(area(box(lon, lat, width, height)), stage);
        const [rings = []] = box(lon, lat, width, height);
        for (const [x = 0, y = 0] of rings) {
          expect(isOnStage(onStage(projectEqualEarth(x, y), camera), stage)).toBe(true);
        }
        const factor = 2 ** (camera.zoom - homeCamera(stage).zoom);
        expect(factor).toBeGreaterThan(1 - 1e-9);
        expect(factor).toBeLessThan(6 + 1e-9);
      }),
    );
  });

  it('looks at the largest part, not at what is overseas', () => {
    const { center } = countryCamera(area(box(-53, 3, 2, 2), box(0, 44, 6, 6)), STAGE);
    expect(center[0]).toBeCloseTo(3, 0);
    expect(center[1]).toBeCloseTo(47, 0);
  });

  it('counts longitudes as a link does, beyond 180 degrees too', () => {
    const { center } = countryCamera(area(box(187, -14, 1, 1)), STAGE);
    expect(center[0]).toBeCloseTo(-172.5, 1);
  });

  it('goes as near as it may to a single point', () => {
    const { zoom } = countryCamera(area(box(179, -8, 0, 0)), STAGE);
    expect(zoom - homeCamera(STAGE).zoom).toBeCloseTo(Math.log2(6), 9);
  });
});
