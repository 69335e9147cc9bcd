import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZOOM_LIMIT } from '../../domain/view-values.ts';
import type { WorldArea } from '../../domain/world.ts';
import {
  arcBetween,
  globeCountry,
  globeHome,
  globeLimits,
  globeRadius,
  globeToLink,
  globeTurned,
  isOnNearSide,
  linkToGlobe,
  outlineRadius,
} from './globe.ts';
import { aroundGlobe } from './great-circle.ts';

const STAGE = { width: 800, height: 480 };
const size = fc.record({
  width: fc.integer({ min: 80, max: 5000 }),
  height: fc.integer({ min: 80, max: 3000 }),
});
const lonLat = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe('the home view', () => {
  it('holds the whole sphere, 8 px off the nearer edges', () => {
    fc.assert(
      fc.property(size, (stage) => {
        const expected = Math.min(stage.width, stage.height) / 2 - 8;
        expect(outlineRadius(globeHome(stage), stage)).toBeCloseTo(expected, 6);
      }),
    );
  });

  it('is a view even of a stage that has no size yet', () => {
    expect(globeHome({ width: 0, height: 0 }).zoom).toBeGreaterThan(-2);
    expect(globeLimits({ width: 0, height: 0 }).minZoom).toBeGreaterThanOrEqual(-2);
  });
});

describe('the camera of a link', () => {
  const camera = fc.record({
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    zoom: fc.double({ min: 1, max: ZOOM_LIMIT, noNaN: true }),
  });

  it('comes back from the map as it went in, whatever the stage', () => {
    fc.assert(
      fc.property(camera, size, (link, stage) => {
        const back = globeToLink(linkToGlobe(link, stage), stage);
        expect([back.lon, back.lat]).toEqual([link.lon, link.lat]);
        expect(back.zoom).toBeCloseTo(link.zoom, 9);
      }),
    );
  });

  it('shows the same globe at every latitude', () => {
    const radiusAt = (lat: number) => globeRadius(linkToGlobe({ lon: 0, lat, zoom: 2 }, STAGE));
    expect(radiusAt(70)).toBeCloseTo(radiusAt(0), 9);
    expect(Number.isFinite(linkToGlobe({ lon: 0, lat: 90, zoom: 2 }, STAGE).zoom)).toBe(true);
  });
});

it('the near side ends just before the middle of the way round', () => {
  const camera = { ...globeHome(STAGE), center: [0, 0] satisfies [number, number] };
  expect(isOnNearSide([80, 0], camera, STAGE)).toBe(true);
  expect(isOnNearSide([0, -80], camera, STAGE)).toBe(true);
  expect(isOnNearSide([90, 0], camera, STAGE)).toBe(false);
  expect(isOnNearSide([180, 0], camera, STAGE)).toBe(false);
  expect(isOnNearSide([80, 0], camera, STAGE, 0.25)).toBe(false);
});

describe('the camera of a country', () => {
  const box = (lon: number, lat: number, side: number): WorldArea => ({
    id: 'AAA',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [lon, lat],
          [lon + side, lat],
          [lon + side, lat + side],
          [lon, lat + side],
          [lon, lat],
        ],
      ],
    },
  });

  it('looks at its middle, between the home view and six times that', () => {
    const home = globeRadius(globeHome(STAGE));
    const small = globeCountry(box(187, -14, 1), STAGE);
    expect(small.center).toEqual([-172.5, -13.5]);
    expect(globeRadius(small)).toBeCloseTo(6 * home, 6);
    expect(globeRadius(globeCountry(box(0, -40, 80), STAGE))).toBeCloseTo(home, 6);
  });
});

describe('all around the globe', () => {
  it('the angle is that between the two places, up to half a turn', () => {
    expect(arcBetween([0, 0], [90, 0])).toBeCloseTo(Math.PI / 2, 9);
    expect(arcBetween([10, 0], [-170, 0])).toBeCloseTo(Math.PI, 9);
    fc.assert(
      fc.property(lonLat, lonLat, (a, b) => {
        expect(arcBetween(a, b)).toBeCloseTo(arcBetween(b, a), 6);
        expect(arcBetween(a, a)).toBeCloseTo(0, 6);
      }),
    );
  });

  it('east is right and north is up, beyond the rim too', () => {
    expect(aroundGlobe([0, 0], [120, 0]).x).toBeCloseTo((2 * Math.PI) / 3, 9);
    expect(aroundGlobe([0, 0], [0, 60]).y).toBeCloseTo(-Math.PI / 3, 9);
    expect(aroundGlobe([170, 0], [-170, 0]).x).toBeGreaterThan(0);
  });
});

describe('turning the globe', () => {
  const home = globeHome(STAGE);

  it('to the east keeps the latitude and the size, and comes round', () => {
    const radius = globeRadius(home);
    const quarter = (radius * Math.PI) / 2;
    let camera = home;
    for (let turn = 0; turn < 4; turn += 1) camera = globeTurned(camera, quarter, 0);
    expect(camera.center[0]).toBeCloseTo(home.center[0], 6);
    expect(camera.center[1]).toBeCloseTo(home.center[1], 6);
    expect(globeRadius(camera)).toBeCloseTo(radius, 6);
  });

  it('to the north ends at the pole and keeps the size', () => {
    const turned = globeTurned(home, 0, -1e6);
    expect(turned.center[1]).toBe(85);
    expect(globeRadius(turned)).toBeCloseTo(globeRadius(home), 6);
  });
});
