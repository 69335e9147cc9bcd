import { describe, expect, it } from 'vitest';
import type { MapPlace } from '../../../src/domain/place.ts';
import { findDisagreements, findPlacePointProblems } from './find-level-problems.ts';
import type { LabelPoint } from './label-points.ts';
import { box } from './sample-rings.ts';

const kenya = { id: 'KEN', polygons: [[box(0, 0, 10, 10)]] };
const uganda = { id: 'UGA', polygons: [[box(-10, 0, 0, 10)]] };
const coarse = { name: 'l0', areas: [kenya, uganda] };
const fine = { name: 'l1', areas: [kenya, uganda] };

describe('findDisagreements', () => {
  const points: LabelPoint[] = [
    ['KEN', 5, 5, 20],
    ['UGA', -5, 5, 20],
  ];

  it('is content with equal levels', () => {
    expect(findDisagreements(coarse, fine, points)).toEqual([]);
  });

  it('names an area that one level has not', () => {
    const alone = { name: 'l1', areas: [kenya] };
    expect(findDisagreements(coarse, alone, points)).toEqual([
      'UGA is not in l1.',
      'The label point of UGA belongs to no area in l1.',
    ]);
  });

  it('names a label point that changes its area', () => {
    const moved = { ...kenya, polygons: [[box(-10, 0, -2, 10)]] };
    const rest = { ...uganda, polygons: [[box(-2, 0, 10, 10)]] };
    expect(findDisagreements(coarse, { name: 'l1', areas: [moved, rest] }, points)).toEqual([
      'The label point of KEN belongs to UGA in l1.',
      'The label point of UGA belongs to KEN in l1.',
    ]);
  });

  it('lets a label stand in a lagoon, and the coarse level leave the island out', () => {
    const atoll = { id: 'KIR', polygons: [[box(50, 0, 50.1, 0.1)]] };
    const far = { id: 'KIR', polygons: [[box(70, 0, 71, 1)]] };
    const label: LabelPoint[] = [['KIR', 50.3, 0.2, 1]];
    const without = { name: 'l0', areas: [kenya, far] };
    const withIt = { name: 'l1', areas: [kenya, atoll] };
    expect(findDisagreements(without, withIt, label)).toEqual([]);
    expect(findDisagreements(withIt, without, label)).toEqual([
      'The label point of KIR belongs to no area in l0.',
    ]);
  });
});

describe('findPlacePointProblems', () => {
  const nairobi: MapPlace = {
    ...{ id: 'KEN/Nairobi', iso3: 'KEN', name: 'Nairobi', kind: 'city' },
    ...{ lon: 5, lat: 5 },
  };
  const problemsOf = (points: MapPlace[], named: Omit<MapPlace, 'id' | 'lon' | 'lat'>[]) =>
    findPlacePointProblems(points, named, [fine]);

  it('is content with a point in its country', () => {
    expect(problemsOf([nairobi], [nairobi, nairobi])).toEqual([]);
  });

  it('names a place without a point and a point without a place', () => {
    const mombasa = { ...nairobi, name: 'Mombasa' };
    expect(problemsOf([nairobi], [mombasa])).toEqual([
      'KEN/Mombasa has no point.',
      'No activity names KEN/Nairobi.',
    ]);
  });

  it('names a point in another country, in the sea, and of another kind', () => {
    expect(problemsOf([{ ...nairobi, lon: -5 }], [nairobi])).toEqual([
      'KEN/Nairobi lies in UGA in l1.',
    ]);
    expect(problemsOf([{ ...nairobi, lon: 50 }], [nairobi])).toEqual([
      'KEN/Nairobi lies in no area in l1.',
    ]);
    expect(problemsOf([{ ...nairobi, kind: 'area' }], [nairobi])).toEqual([
      'KEN/Nairobi is no area.',
    ]);
  });
});
