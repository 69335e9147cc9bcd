import { describe, expect, it } from 'vitest';
import { areaToMultiPolygon } from './area.ts';
import { parseOwnAreas } from './own-areas.ts';
import { REQUIRED_AREAS } from './required-areas.ts';
import { box, sampleAreas } from './sample-rings.ts';

type Feature = { id?: string; properties?: object | null; geometry: object | null };

const codes = [...REQUIRED_AREAS, 'XJK'];
const shape = areaToMultiPolygon([[box(0, 0, 1, 1)]]);
const states: Feature[] = sampleAreas(-180).map(({ id, polygons }) => ({
  properties: { iso3cd: id },
  geometry: areaToMultiPolygon(polygons),
}));
const kashmir: Feature = { properties: { ISO3CD: 'xJK' }, geometry: shape };

function parse(features: Feature[]) {
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  return parseOwnAreas(text, 'areas.geojson', codes);
}

describe('parseOwnAreas', () => {
  it('takes codes as UN map data writes them and joins what has the same one', () => {
    const { areas, notes } = parse([...states, kashmir, { id: 'XJK', geometry: shape }]);
    expect(areas.map(({ id }) => id)).toEqual(codes.toSorted());
    expect(areas.find(({ id }) => id === 'XJK')?.polygons).toHaveLength(2);
    expect(notes).toEqual([]);
  });

  it('notes lines, areas that will be missing and areas without a name', () => {
    const line = { type: 'LineString', coordinates: [[0, 0]] };
    const triangle = { properties: { id: 'XIT' }, geometry: shape };
    expect(parse([...states, triangle, { geometry: line }]).notes).toEqual([
      '1 features are no polygons and left out.',
      'The map will not have XJK.',
      'The site has no name for XIT.',
    ]);
  });

  it.each<[string, Feature[], string]>([
    ['missing', states.slice(2), '2 of the 195 required areas are missing: AFG, AGO.'],
    ['without code', [...states, { geometry: shape }], 'Feature 196 has no code'],
    [
      'without code, by its name',
      [...states, { properties: { nam_en: 'Lake' }, geometry: shape }],
      'Feature 196 (Lake) has no code',
    ],
    ['unknown', [...states, { id: 'ZZZ', geometry: shape }], 'No code of a country or area: ZZZ.'],
    [
      'in metres',
      [...states, { id: 'XJK', geometry: areaToMultiPolygon([[box(0, 0, 9000, 1)]]) }],
      'Feature 196 reaches 9000, 0; allowed: degrees',
    ],
    [
      'with broken rings',
      [...states, { id: 'XJK', geometry: { type: 'Polygon', coordinates: [[['x', 0]]] } }],
      'Feature 196 has rings that cannot be read.',
    ],
  ])('names an area that is %s', (_, features, problem) => {
    expect(() => parse(features)).toThrow(problem);
  });

  it.each(['', '[]', '{"type":"Topology"}'])('says that %j is no GeoJSON', (text) => {
    expect(() => parseOwnAreas(text, 'areas.geojson', codes)).toThrow('areas.geojson cannot be');
  });
});
