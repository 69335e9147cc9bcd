import { describe, expect, it } from 'vitest';
import { longestEastward, untilNorthernmost } from './provincial-lines.ts';

describe('longestEastward', () => {
  it('takes the path with most vertices and turns it eastward', () => {
    expect(
      longestEastward([
        [
          [0, 0],
          [9, 0],
        ],
        [
          [5, 0],
          [4, 1],
          [3, 0],
        ],
      ]),
    ).toEqual([
      [3, 0],
      [4, 1],
      [5, 0],
    ]);
  });
});

describe('untilNorthernmost', () => {
  it('ends at the highest latitude, which stays', () => {
    expect(
      untilNorthernmost([
        [0, 1],
        [1, 3],
        [2, 2],
      ]),
    ).toEqual([
      [0, 1],
      [1, 3],
    ]);
  });
});
