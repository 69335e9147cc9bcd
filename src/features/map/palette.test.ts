import { expect, it } from 'vitest';
import { channelsOf } from './palette.ts';

it.each([
  ['rgb(1, 2, 3)', [1, 2, 3]],
  ['rgb(255 128 0)', [255, 128, 0]],
  ['rgba(10, 20, 30, 0.5)', [10, 20, 30]],
  ['', [0, 0, 0]],
])('the channels of %o are %o', (color, channels) => {
  expect(channelsOf(color)).toEqual(channels);
});
