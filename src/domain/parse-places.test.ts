import { describe, expect, it } from 'vitest';
import { ParseError } from './parse.ts';
import { parsePlaces } from './parse-places.ts';
import { placeId } from './place.ts';

const osh = { id: 'KGZ/Osh', iso3: 'KGZ', name: 'Osh', kind: 'city', lon: 72.8, lat: 40.5 };
const file = (...places: unknown[]) => ({ note: 'Ours.', places });

describe('placeId', () => {
  it('tells a place from its namesake in another country', () => {
    expect(placeId({ iso3: 'KGZ', name: 'Osh' })).toBe('KGZ/Osh');
    expect(placeId({ iso3: 'UZB', name: 'Osh' })).not.toBe('KGZ/Osh');
  });
});

describe('parsePlaces', () => {
  it('returns the places', () => {
    expect(parsePlaces(file(osh))).toEqual([osh]);
    expect(parsePlaces(file())).toEqual([]);
  });

  it.each([
    ['nothing', null],
    ['a bare list', [osh]],
    ['an id of another place', file({ ...osh, name: 'Jalal-Abad' })],
    ['a code that is none', file({ ...osh, iso3: 'kgz', id: 'kgz/Osh' })],
    ['another kind', file({ ...osh, kind: 'village' })],
    ['a point beyond the cut', file({ ...osh, lon: 192 })],
    ['a latitude that is none', file({ ...osh, lat: '40.5' })],
    ['a field that nobody knows', file({ ...osh, url: 'x' })],
    ['a place that stands there twice', file(osh, osh)],
  ])('refuses %s', (_, value) => {
    expect(() => parsePlaces(value)).toThrow(ParseError);
  });

  it('says where it is wrong', () => {
    expect(() => parsePlaces(file(osh, { ...osh, lon: null }))).toThrow('places.places[1].lon');
  });
});
