import { describe, expect, it } from 'vitest';
import type { Area, Ring, Vertex } from './area.ts';
import {
  findIdProblems,
  findPlaceProblems,
  findPointProblems,
  findShapeProblems,
} from './find-problems.ts';
import type { LabelPoint } from './label-points.ts';
import { box } from './sample-rings.ts';

const span = [-169, 191] as const;

const kenya: Area = { id: 'KEN', polygons: [[box(0, 0, 10, 10)]] };
const uganda: Area = { id: 'UGA', polygons: [[box(-10, 0, 0, 10)]] };

describe('findIdProblems', () => {
  const known = (id: string) => ['KEN', 'UGA', 'TZA'].includes(id);

  it('is content with what is required', () => {
    expect(findIdProblems([kenya, uganda], ['KEN', 'UGA'], known)).toEqual([]);
  });

  it('names the missing, the empty, the unknown and the doubled', () => {
    const areas = [kenya, kenya, { id: 'UGA', polygons: [] }, { ...uganda, id: 'ZZZ' }];
    expect(findIdProblems(areas, ['KEN', 'TZA', 'UGA'], known)).toEqual([
      'TZA has no land on the map.',
      'UGA has no land on the map.',
      'UGA is in the file without geometry.',
      'ZZZ is no code of a country or area.',
      'KEN stands in the file more than once.',
    ]);
  });
});

describe('findShapeProblems', () => {
  const problemsOf = (...rings: Ring[]) =>
    findShapeProblems([{ id: 'KEN', polygons: [rings] }], span);

  it('is content with a ring and a hole wound the other way', () => {
    expect(problemsOf(box(0, 0, 9, 9), box(1, 1, 2, 2).toReversed())).toEqual([]);
  });

  it.each<[string, Ring[], string]>([
    ['open', [box(0, 0, 9, 9).slice(0, 4)], 'an open ring'],
    ['short', [[...box(0, 0, 9, 9).slice(0, 2), [0, 0]]], 'a ring of 3 vertices'],
    ['clockwise', [box(0, 0, 9, 9).toReversed()], 'an outer ring wound the wrong way'],
    ['hole', [box(0, 0, 9, 9), box(1, 1, 2, 2)], 'a hole wound the wrong way'],
    ['across the map', [box(-169, 0, 12, 9)], 'a segment of over 180 degrees'],
    ['off the map', [box(170, 0, 192, 9)], 'reaches 192, 0, off the map'],
    ['not a number', [box(0, 0, Number.NaN, 9)], 'off the map'],
  ])('finds a ring that is %s', (_, rings, problem) => {
    expect(problemsOf(...rings).join()).toContain(problem);
  });
});

describe('findPlaceProblems', () => {
  it('finds a place in the wrong area, in two or in none', () => {
    const place = (at: Vertex) => [{ name: 'Here', at, id: 'KEN' }];
    expect(findPlaceProblems([kenya, uganda], place([5, 5]))).toEqual([]);
    expect(findPlaceProblems([kenya, uganda], place([-5, 5]))).toEqual([
      'Here lies in UGA, not in KEN.',
    ]);
    expect(findPlaceProblems([kenya, uganda], place([50, 5]))).toEqual([
      'Here lies in no area, not in KEN.',
    ]);
    expect(findPlaceProblems([kenya, { ...kenya, id: 'TZA' }], place([5, 5]))).toEqual([
      'Here lies in KEN and TZA, not in KEN.',
    ]);
  });
});

describe('findPointProblems', () => {
  const points: LabelPoint[] = [
    ['KEN', 5, 5, 20],
    ['UGA', -5, 5, 20],
  ];

  it('is content with a point in each area', () => {
    expect(findPointProblems(points, [kenya, uganda], span)).toEqual([]);
  });

  it('finds a missing, a misplaced and an unsorted point', () => {
    expect(findPointProblems(points.slice(0, 1), [kenya, uganda], span)).toEqual([
      'UGA has no label point.',
    ]);
    expect(findPointProblems([['KEN', -5, 5, 20]], [kenya, uganda], span)).toContain(
      'The label point of KEN lies in UGA.',
    );
    expect(findPointProblems(points.toReversed(), [kenya, uganda], span)).toEqual([
      'The label points are not sorted by code.',
    ]);
  });
});
