import { describe, expect, it } from 'vitest';
import type { Polygon, Vertex } from './area.ts';
import {
  isInPolygon,
  isWithin,
  largestPolygon,
  polygonKm2,
  rewindPolygon,
  signedRingArea,
  splitLongSegments,
} from './ring.ts';
import { box } from './sample-rings.ts';

const ringWithHole: Polygon = [box(0, 0, 10, 10), box(4, 4, 6, 6).toReversed()];

describe('signedRingArea', () => {
  it('is positive counterclockwise and negative clockwise', () => {
    expect(signedRingArea(box(0, 0, 4, 3))).toBe(12);
    expect(signedRingArea(box(0, 0, 4, 3).toReversed())).toBe(-12);
  });
});

describe('rewindPolygon', () => {
  it('turns outer rings counterclockwise and holes clockwise', () => {
    const wrong = ringWithHole.map((ring) => ring.toReversed());
    expect(rewindPolygon(wrong)).toEqual(ringWithHole);
    expect(rewindPolygon(ringWithHole)).toEqual(ringWithHole);
  });
});

describe('polygonKm2', () => {
  it('knows one degree at the equator, whatever the winding', () => {
    const degree = box(0, -0.5, 1, 0.5);
    expect(polygonKm2([degree])).toBeCloseTo(12_364, -1);
    expect(polygonKm2([degree.toReversed()])).toBeCloseTo(polygonKm2([degree]), 6);
  });

  it('shrinks towards the poles and leaves holes out', () => {
    const [equator, north] = [
      polygonKm2([box(0, -0.5, 1, 0.5)]),
      polygonKm2([box(0, 59.5, 1, 60.5)]),
    ];
    expect(north / equator).toBeCloseTo(0.5, 2);
    const hole = polygonKm2([box(4, 4, 6, 6)]);
    expect(polygonKm2(ringWithHole)).toBeCloseTo(polygonKm2([box(0, 0, 10, 10)]) - hole, 3);
  });
});

describe('largestPolygon', () => {
  it('compares square kilometres, not square degrees', () => {
    const [tropical, arctic]: [Polygon, Polygon] = [[box(0, 0, 2, 2)], [box(0, 80, 4, 82)]];
    expect(largestPolygon([arctic, tropical])).toBe(tropical);
    expect(largestPolygon([])).toBeUndefined();
  });
});

describe('isInPolygon', () => {
  it.each<[string, Vertex, boolean]>([
    ['inside', [1, 1], true],
    ['in the hole', [5, 5], false],
    ['beyond the hole', [8, 5], true],
    ['outside', [11, 5], false],
    ['level with a corner', [-1, 0], false],
  ])('judges a place %s', (_, place, expected) => {
    expect(isInPolygon(place, ringWithHole)).toBe(expected);
  });
});

describe('isWithin', () => {
  it('wants the whole polygon in the box', () => {
    expect(isWithin([box(1, 1, 2, 2)], [0, 0, 3, 3])).toBe(true);
    expect(isWithin([box(1, 1, 4, 2)], [0, 0, 3, 3])).toBe(false);
  });
});

describe('splitLongSegments', () => {
  it('cuts the edge along the pole and keeps the rest', () => {
    const south = box(-169, -90, 191, -70).toReversed();
    const split = splitLongSegments(south, 90);
    const along = split.filter(([, lat]) => lat === -90).map(([lon]) => lon);
    expect(along.toSorted((a, b) => a - b)).toEqual([-169, -169, -79, 11, 101, 191]);
    expect(signedRingArea(split)).toBe(signedRingArea(south));
    expect(splitLongSegments(box(0, 0, 4, 3), 90)).toEqual(box(0, 0, 4, 3));
  });
});
