import { describe, expect, it } from 'vitest';
import { parseOwnLines } from './own-lines.ts';

const geometry = {
  type: 'LineString',
  coordinates: [
    [0, 0],
    [1, 1],
  ],
};

function parse(...features: object[]) {
  return parseOwnLines(JSON.stringify({ type: 'FeatureCollection', features }), 'lines.geojson');
}

describe('parseOwnLines', () => {
  it('reads lines with their kind', () => {
    expect(parse({ properties: { kind: 'dotted' }, geometry })).toEqual([
      { kind: 'dotted', paths: [geometry.coordinates] },
    ]);
  });

  it('names every line that has no kind, cannot be read or is off the map', () => {
    const far = { ...geometry, coordinates: [[0, 95]] };
    const features = [
      { properties: { kind: 'wavy' }, geometry },
      { properties: { kind: 'solid' }, geometry: { type: 'Point', coordinates: [0, 0] } },
      { properties: { kind: 'solid' }, geometry: far },
    ];
    expect(() => parse(...features)).toThrow(
      [
        'lines.geojson cannot be used:',
        '  Feature 1 has no kind; allowed: solid, dashed, dotted.',
        '  Feature 2 is no line that can be read.',
        '  Feature 3 reaches 0, 95;',
      ].join('\n'),
    );
  });
});
