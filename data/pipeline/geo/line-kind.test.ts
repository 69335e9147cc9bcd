import { describe, expect, it } from 'vitest';
import { lineKindBetween } from './line-kind.ts';

describe('lineKindBetween', () => {
  it.each([
    ['FRA', 'DEU', 'solid'],
    ['SDN', 'SSD', 'dashed'],
    ['XKX', 'SRB', 'dashed'],
    ['XKX', 'ALB', 'solid'],
    ['MAR', 'ESH', 'dashed'],
    ['MRT', 'ESH', 'solid'],
    ['XAP', 'CHN', 'dashed'],
    ['XAP', 'IND', null],
    ['HKG', 'CHN', null],
    ['IND', 'IND', null],
  ])('draws %s and %s %s, in either order', (a, b, kind) => {
    expect(lineKindBetween(a, b)).toBe(kind);
    expect(lineKindBetween(b, a)).toBe(kind);
  });
});
