import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DIRECTIONS, isDirection, nextSpot, type Spot } from './country-steps.ts';

const spot = (id: string, x: number, y: number): Spot => ({ id, x, y });
const here = spot('here', 0, 0);

it.each([
  ['ArrowLeft', 'west'],
  ['ArrowRight', 'east'],
  ['ArrowUp', 'north'],
  ['ArrowDown', 'south'],
] as const)('%s goes %s', (direction, id) => {
  const around = [
    here,
    spot('north', 1, -9),
    spot('south', 1, 9),
    spot('west', -9, 1),
    spot('east', 9, 1),
  ];
  expect(nextSpot(around, here, direction)?.id).toBe(id);
});

it('sideways distance counts double', () => {
  expect(nextSpot([spot('ahead', 20, 0), spot('aside', 10, 6)], here, 'ArrowRight')?.id).toBe(
    'ahead',
  );
  expect(nextSpot([spot('ahead', 20, 0), spot('aside', 10, 4)], here, 'ArrowRight')?.id).toBe(
    'aside',
  );
});

it('what lies more than 60 degrees off is not that way', () => {
  expect(nextSpot([spot('steep', 10, 17)], here, 'ArrowRight')?.id).toBe('steep');
  expect(nextSpot([spot('too steep', 10, 18)], here, 'ArrowRight')).toBeNull();
});

it('there is no step over the edge, nor onto the same place', () => {
  expect(nextSpot([here, spot('twin', 0, 0), spot('west', -1, 0)], here, 'ArrowRight')).toBeNull();
});

it('walking one way ends', () => {
  const spots = fc.array(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer()), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(spots, fc.constantFrom(...DIRECTIONS), (places, direction) => {
      const all = places.map(([x, y], at) => spot(String(at), x, y));
      let [at]: (Spot | null | undefined)[] = all;
      for (let step = 0; at && step < all.length; step += 1) at = nextSpot(all, at, direction);
      return at === null;
    }),
  );
});

it('only the four arrows are directions', () => {
  expect(DIRECTIONS.every(isDirection)).toBe(true);
  expect(['Enter', 'arrowleft', 'constructor', ''].some(isDirection)).toBe(false);
});
