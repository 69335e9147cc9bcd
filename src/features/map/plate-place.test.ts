import { expect, it } from 'vitest';
import { placePlate } from './plate-place.ts';

const spot = { x: 100, y: 50, size: 40 };

it('writes a name on a country that is as wide', () => {
  expect(placePlate(spot, 40, 800)).toEqual({ at: 'middle', x: 100, y: 50, reach: 0 });
});

it('writes a wider name beside it, outside its half', () => {
  const place = placePlate(spot, 60, 800);
  expect(place?.at).toBe('right');
  expect(place?.reach).toBeGreaterThan(spot.size / 2);
});

it('takes the other side where the stage ends', () => {
  expect(placePlate({ ...spot, x: 740 }, 60, 800)?.at).toBe('left');
});

it('has no place for a country out of sight', () => {
  expect(placePlate(null, 60, 800)).toBeNull();
});
