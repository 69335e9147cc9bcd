import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

const TEXT = 'Judges met in Cairo. They spoke about 178 cases. No year is given.';

it.each([
  [200, TEXT],
  [TEXT.length, TEXT],
  [50, 'Judges met in Cairo. They spoke about 178 cases.'],
  [30, 'Judges met in Cairo.'],
  [20, 'Judges met in Cairo.'],
  [12, 'Judges met…'],
])('of %i characters', (most, expected) => {
  expect(excerptOf(TEXT, most)).toBe(expected);
});

it('is never longer than it may be', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 300 }), (text, most) => {
      expect(excerptOf(text, most).length).toBeLessThanOrEqual(most);
    }),
  );
});
