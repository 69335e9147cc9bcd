import { describe, expect, it } from 'vitest';
import { indexAreas } from './area-index.ts';
import { box } from './sample-rings.ts';

const index = indexAreas([
  { id: 'LSO', polygons: [[box(4, 4, 6, 6)]] },
  { id: 'ZAF', polygons: [[box(0, 0, 10, 10), box(4, 4, 6, 6).toReversed()], [box(20, 0, 21, 1)]] },
]);

describe('indexAreas', () => {
  it('finds the areas at a point, holes left out', () => {
    expect(index.at([5, 5])).toEqual(['LSO']);
    expect(index.at([1, 1])).toEqual(['ZAF']);
    expect(index.at([15, 5])).toEqual([]);
  });

  it('finds the nearest area within reach, the one at the point before any other', () => {
    expect(index.near([5.9, 5.9], 1)).toBe('LSO');
    expect(index.near([20, -0.4], 0.5)).toBe('ZAF');
    expect(index.near([20, -0.6], 0.5)).toBeNull();
  });
});
