import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeTip } from './tip-place.ts';

const STAGE = { width: 800, height: 500 };
const TIP = { width: 120, height: 60 };

it.each([
  ['right of and below the spot', { x: 100, y: 100 }, { x: 114, y: 114 }],
  ['left of it at the right edge', { x: 700, y: 100 }, { x: 566, y: 114 }],
  ['above it at the lower edge', { x: 100, y: 460 }, { x: 114, y: 386 }],
  ['at the edge of a stage that the spot has left', { x: -300, y: 900 }, { x: 8, y: 432 }],
])('a tooltip stands %s', (_, spot, place) => {
  expect(placeTip(spot, TIP, STAGE)).toEqual(place);
});

it('a tooltip never covers its spot where there is room beside it', () => {
  const inside = fc.record({
    x: fc.integer({ min: 0, max: STAGE.width }),
    y: fc.integer({ min: 0, max: STAGE.height }),
  });
  fc.assert(
    fc.property(inside, (spot) => {
      const { x, y } = placeTip(spot, TIP, STAGE);
      expect(x).toBeGreaterThanOrEqual(8);
      expect(x + TIP.width).toBeLessThanOrEqual(STAGE.width - 8);
      expect(y).toBeGreaterThanOrEqual(8);
      expect(y + TIP.height).toBeLessThanOrEqual(STAGE.height - 8);
      const covers = x < spot.x && spot.x < x + TIP.width && y < spot.y && spot.y < y + TIP.height;
      expect(covers).toBe(false);
    }),
  );
});

it('a tooltip that is wider than the stage begins in it', () => {
  expect(
    placeTip({ x: 100, y: 10 }, { width: 264, height: 60 }, { width: 200, height: 200 }).x,
  ).toBe(8);
});
