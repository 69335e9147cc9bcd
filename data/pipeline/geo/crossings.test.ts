import { describe, expect, it } from 'vitest';
import { countCrossings, doSegmentsCross } from './crossings.ts';

describe('doSegmentsCross', () => {
  it.each([
    [
      'an X',
      [
        [0, 0],
        [4, 4],
      ],
      [
        [0, 4],
        [4, 0],
      ],
      true,
    ],
    [
      'a T',
      [
        [0, 0],
        [4, 0],
      ],
      [
        [2, 0],
        [2, 3],
      ],
      false,
    ],
    [
      'a shared end',
      [
        [0, 0],
        [4, 4],
      ],
      [
        [4, 4],
        [8, 0],
      ],
      false,
    ],
    [
      'two apart',
      [
        [0, 0],
        [1, 1],
      ],
      [
        [3, 0],
        [2, 9],
      ],
      false,
    ],
    [
      'two on one line',
      [
        [0, 0],
        [4, 0],
      ],
      [
        [2, 0],
        [6, 0],
      ],
      false,
    ],
  ] as const)('judges %s', (_, one, other, expected) => {
    expect(doSegmentsCross(one, other)).toBe(expected);
    expect(doSegmentsCross(other, one)).toBe(expected);
  });
});

describe('countCrossings', () => {
  it('counts those within a path and those between paths', () => {
    const bowTie = [
      [0, 0],
      [4, 4],
      [4, 0],
      [0, 4],
      [0, 0],
    ] as const;
    const through = [
      [-1, 1],
      [9, 1],
    ] as const;
    expect(countCrossings([bowTie])).toBe(1);
    expect(countCrossings([bowTie, through])).toBe(5);
  });
});
