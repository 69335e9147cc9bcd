import { geoEqualEarth } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import type { Polygon } from './area.ts';
import { deepestPoint, equalEarthPx, labelPointsFor } from './label-points.ts';

function square(west: number, south: number, side: number): Polygon {
  return [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ];
}

describe('equalEarthPx', () => {
  it('agrees with a map 1000 px wide drawn by d3-geo', () => {
    const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(1000, { type: 'Sphere' });
    const corners = [
      [69, 39],
      [80, 43],
    ] as const;
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = corners.map(
      ([lon, lat]) => projection([lon, lat]) ?? [],
    );
    const diagonal: Polygon = [[corners[0], corners[1], corners[0]]];
    expect(equalEarthPx(diagonal)).toBeCloseTo(Math.max(x2 - x1, y1 - y2), 6);
  });

  it('takes the whole equator for the width of the map', () => {
    expect(
      equalEarthPx([
        [
          [-169, 0],
          [191, 0],
          [191, 1],
          [-169, 0],
        ],
      ]),
    ).toBeCloseTo(1000, 6);
  });
});

describe('deepestPoint', () => {
  it('finds the broad end of a shape whose centre lies outside', () => {
    const hook: Polygon = [
      [
        [0, 0],
        [10, 0],
        [10, 1],
        [1, 1],
        [1, 6],
        [6, 6],
        [6, 11],
        [0, 11],
        [0, 0],
      ],
    ];
    const [lon, lat] = deepestPoint(hook);
    expect(lon).toBeGreaterThan(2);
    expect(lon).toBeLessThan(4);
    expect(lat).toBeGreaterThan(7.5);
    expect(lat).toBeLessThan(9.5);
  });
});

describe('labelPointsFor', () => {
  it('labels the largest part of each area', () => {
    const areas = [
      { id: 'AAA', polygons: [square(0, 0, 1), square(20, 20, 6), square(40, 0, 2)] },
      { id: 'BBB', polygons: [] },
    ];
    const points = labelPointsFor(areas);
    expect(points.map(([id, lon, lat]) => [id, Math.round(lon), Math.round(lat)])).toEqual([
      ['AAA', 23, 23],
    ]);
  });

  it('prefers the point chosen for scattered islands', () => {
    expect(labelPointsFor([{ id: 'KIR', polygons: [square(-158, 1, 1)] }])[0]?.slice(0, 3)).toEqual(
      ['KIR', 172.98, 1.42],
    );
  });
});
