import { describe, expect, it } from 'vitest';
import { areasToGeoJson, withFirstStates } from './map-data.ts';
import { isSameRinged, ringedIn, ringsToGeoJson } from './map-rings.ts';

const POINT = { selected: true, hover: false, focused: false, dot: false, circle: 0 };
const NOBODY = { hovered: null, selected: null, focused: null };

describe('the areas with rings', () => {
  it('are none where nothing points at one', () => {
    expect(ringedIn(NOBODY)).toEqual([]);
  });

  it('lie above each other in the order of hover, selection and focus', () => {
    const all = { hovered: 'KEN', selected: 'UGA', focused: 'KEN' };
    expect(ringedIn(all).map(({ ring, id }) => [ring, id])).toEqual([
      ['hover', 'KEN'],
      ['selected', 'UGA'],
      ['focused', 'KEN'],
    ]);
  });

  it('are others once another area is meant', () => {
    const ringed = ringedIn({ ...NOBODY, selected: 'UGA' });
    expect(isSameRinged(ringed, ringedIn({ ...NOBODY, selected: 'UGA' }))).toBe(true);
    expect(isSameRinged(ringed, ringedIn({ ...NOBODY, selected: 'KEN' }))).toBe(false);
  });

  it('have the shapes and looks of their areas, and none where the map has no such area', () => {
    const square = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    const geometry = { type: 'Polygon' as const, coordinates: [square] };
    const state = { look: 'class-1' as const, faded: false };
    const areas = withFirstStates(
      areasToGeoJson([{ id: 'UGA', geometry }]),
      new Map([['UGA', { ...POINT, ...state }]]),
    );
    const ringed = ringedIn({ ...NOBODY, hovered: 'XXX', selected: 'UGA' });
    expect(ringsToGeoJson(ringed, areas).features).toEqual([
      {
        type: 'Feature',
        properties: { id: 'UGA', ring: 'selected', standing: 'named', ...state },
        geometry: areas.features[0]?.geometry,
      },
    ]);
  });
});
