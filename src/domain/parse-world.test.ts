import { describe, expect, it } from 'vitest';
import { ParseError } from './parse.ts';
import { parseWorld } from './parse-world.ts';

const ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];
const area = { id: 'KGZ', geometry: { type: 'Polygon', coordinates: [ring] } };
const line = { kind: 'dashed', geometry: { type: 'LineString', coordinates: ring } };
const raw = { areas: [area], lines: [line], points: { points: [['KGZ', 74.5, 41.3, 9]] } };

const withRing = (coordinates: unknown) => ({
  ...raw,
  areas: [{ id: 'KGZ', geometry: { type: 'Polygon', coordinates: [coordinates] } }],
});

describe('parseWorld', () => {
  it('returns areas, lines in parts, and points', () => {
    expect(parseWorld(raw)).toEqual({
      areas: [area],
      lines: [{ kind: 'dashed', coordinates: [ring] }],
      points: [{ id: 'KGZ', lon: 74.5, lat: 41.3, size: 9 }],
    });
  });

  it('D08 leaves out a country without a shape', () => {
    const { areas } = parseWorld({ ...raw, areas: [area, { id: 'TUV', geometry: null }] });
    expect(areas.map(({ id }) => id)).toEqual(['KGZ']);
  });

  it.each([
    ['no shape at all', { ...raw, areas: [] }],
    ['two shapes of one country', { ...raw, areas: [area, area] }],
    ['an area without a code', { ...raw, areas: [{ ...area, id: undefined }] }],
    [
      'a point as a shape',
      { ...raw, areas: [{ id: 'KGZ', geometry: { type: 'Point', coordinates: [0, 0] } }] },
    ],
    ['a ring of three positions', withRing(ring.slice(1))],
    ['NaN in a ring', withRing([...ring, [Number.NaN, 0]])],
    ['a latitude beyond the pole', withRing([...ring, [0, 91]])],
    ['a longitude beyond the cut', withRing([...ring, [200, 0]])],
    ['an elevation', withRing([...ring, [0, 0, 5]])],
    ['an unknown kind of line', { ...raw, lines: [{ ...line, kind: 'wavy' }] }],
    ['points that are none', { ...raw, points: { points: [['KGZ', 74.5, 41.3]] } }],
    [
      'two points of one country',
      {
        ...raw,
        points: {
          points: [
            ['KGZ', 1, 1, 1],
            ['KGZ', 1, 1, 1],
          ],
        },
      },
    ],
    ['no points file', { ...raw, points: null }],
  ])('refuses %s', (_, broken) => {
    expect(() => parseWorld(broken)).toThrow(ParseError);
  });
});
