import { describe, expect, it } from 'vitest';
import { cutAtAntimeridian } from './antimeridian.ts';
import type { Polygon } from './area.ts';
import { boxFor, isInPolygon } from './ring.ts';

// Clockwise, as d3-geo wants outer rings.
const acrossDateLine: Polygon = [
  [
    [177, -20],
    [177, -15],
    [-178, -15],
    [-178, -20],
    [177, -20],
  ],
];

describe('cutAtAntimeridian', () => {
  it('cuts an island across the date line into two that stay on their sides', () => {
    const parts = cutAtAntimeridian([acrossDateLine]);
    const boxes = parts.map(([outer]) => boxFor(outer ?? [])).sort((a, b) => a[0] - b[0]);
    expect(boxes).toHaveLength(2);
    expect(boxes.map(([west, , east]) => [west, east])).toEqual([
      [-180, expect.closeTo(-178, 6)],
      [expect.closeTo(177, 6), 180],
    ]);
  });

  it('keeps north up', () => {
    const parts = cutAtAntimeridian([acrossDateLine]);
    expect(parts.some((part) => isInPolygon([178, -17], part))).toBe(true);
    expect(parts.some((part) => isInPolygon([178, 17], part))).toBe(false);
  });

  it('takes an island wound inside out for an island', () => {
    const insideOut = acrossDateLine.map((ring) => ring.toReversed());
    expect(cutAtAntimeridian([insideOut])).toHaveLength(2);
  });

  it('keeps a hole a hole', () => {
    const withLesotho: Polygon = [
      [
        [17, -35],
        [17, -22],
        [33, -22],
        [33, -35],
        [17, -35],
      ],
      [
        [27, -30.5],
        [29.5, -30.5],
        [29.5, -28.5],
        [27, -28.5],
        [27, -30.5],
      ],
    ];
    const parts = cutAtAntimeridian([withLesotho]);
    expect(parts.map((rings) => rings.length)).toEqual([2]);
    expect(parts.some((part) => isInPolygon([28.2, -29.5], part))).toBe(false);
  });

  it('drops rings that quantisation left without an inside', () => {
    const flat: Polygon = [
      [
        [1, 1],
        [2, 2],
        [1, 1],
      ],
    ];
    expect(cutAtAntimeridian([flat])).toEqual([]);
  });
});
