import { expect, it } from 'vitest';
import { labelStep, unitScaleFor } from './year-units.ts';

it('draws squares up to 120 activities, then bars on one scale for years and undated', () => {
  expect(unitScaleFor(36, [1, 0, 2, 2, 1], 32)).toEqual({ kind: 'squares' });
  expect(unitScaleFor(120, [60, 60], 0)).toEqual({ kind: 'squares' });
  expect(unitScaleFor(121, [80, 1], 40)).toEqual({ kind: 'bars', unit: 0.5 });
  expect(unitScaleFor(1000, [10], 990)).toEqual({ kind: 'bars', unit: 200 / 990 });
});

it('draws bars where the columns are too narrow for squares', () => {
  expect(unitScaleFor(20, new Array(40).fill(1), 0).kind).toBe('bars');
});

it('writes at most six years under the axis', () => {
  for (let columns = 1; columns < 200; columns += 1) {
    expect(Math.ceil(columns / labelStep(columns))).toBeLessThanOrEqual(6);
  }
});
