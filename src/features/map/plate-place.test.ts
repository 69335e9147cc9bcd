import { expect, it } from 'vitest';
import { placePlate } from './plate-place.ts';

const stage = { width: 800, height: 400 };
const spot = { x: 100, y: 50, size: 40 };

it('writes a name on a country that is as wide', () => {
  expect(placePlate(spot, 40, stage, 0)).toEqual({
    at: 'middle',
    x: 100,
    y: 50,
    reach: 0,
    line: 0,
  });
});

it('writes a wider name beside it, outside its half', () => {
  const place = placePlate(spot, 60, stage, 0);
  expect(place?.at).toBe('right');
  expect(place?.reach).toBeGreaterThan(spot.size / 2);
});

it('leaves a circle on the country free, however large the country', () => {
  expect(placePlate({ ...spot, size: 300 }, 60, stage, 50)).toEqual({
    at: 'right',
    x: 100,
    y: 50,
    reach: 33,
    line: 0,
  });
});

it('takes the other side where the stage ends', () => {
  expect(placePlate({ ...spot, x: 740 }, 60, stage, 0)?.at).toBe('left');
});

it('has no place for a country out of sight', () => {
  expect(placePlate(null, 60, stage, 0)).toBeNull();
});

it('has none for one beyond the edge, whose name would still reach in', () => {
  expect(placePlate({ ...spot, x: 810 }, 60, stage, 0)).toBeNull();
  expect(placePlate({ ...spot, y: -5 }, 60, stage, 0)).toBeNull();
});

it('takes the side with more room where neither has enough', () => {
  expect(placePlate({ ...spot, x: 100 }, 790, stage, 0)?.at).toBe('right');
  expect(placePlate({ ...spot, x: 700 }, 790, stage, 0)?.at).toBe('left');
});
