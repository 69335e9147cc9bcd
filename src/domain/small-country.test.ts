import { expect, it } from 'vitest';
import { isDot } from './small-country.ts';

it.each([
  ['class-1', 11.9, true],
  ['filtered', 11.9, true],
  ['indirect', 12, false],
  ['none', 2.9, true],
  ['none', 3, false],
  ['undetermined', 3, false],
] as const)('a country with the look %s that is %d px long has a dot: %s', (look, size, has) => {
  expect(isDot(size, look)).toBe(has);
});
