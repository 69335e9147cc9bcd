import { describe, expect, it } from 'vitest';
import type { PlaceName } from '../../../src/domain/place.ts';
import { placePointsFor } from './place-points.ts';
import { box } from './sample-rings.ts';

const bishkek: PlaceName = { name: 'Bishkek', iso3: 'KGZ', kind: 'city' };
const gaza: PlaceName = { name: 'Gaza Strip', iso3: 'PSE', kind: 'area' };
const palestine = {
  id: 'PSE',
  polygons: [[box(34.9, 31.4, 35.5, 32.5)], [box(34.2, 31.2, 34.6, 31.6)]],
};

describe('placePointsFor', () => {
  it('gives each place one point, sorted by id', () => {
    expect(placePointsFor([gaza, bishkek, gaza], [palestine]).map(({ id }) => id)).toEqual([
      'KGZ/Bishkek',
      'PSE/Gaza Strip',
    ]);
  });

  it('writes the name of an area well inside its own part of the country', () => {
    expect(placePointsFor([gaza], [palestine])).toEqual([
      { id: 'PSE/Gaza Strip', iso3: 'PSE', name: 'Gaza Strip', kind: 'area', lon: 34.4, lat: 31.4 },
    ]);
  });

  it('says where a point is to be added', () => {
    expect(() => placePointsFor([{ ...bishkek, name: 'Osh' }], [])).toThrow(
      'The city KGZ/Osh of the dataset has no point: add it to CITY_POINTS',
    );
    expect(() => placePointsFor([{ ...bishkek, kind: 'area' }], [])).toThrow('AREA_PARTS');
  });

  it('says so where no part of the country is there', () => {
    expect(() => placePointsFor([gaza], [])).toThrow('No part of PSE is at 34.38, 31.42.');
  });
});
