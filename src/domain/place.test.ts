import { expect, it } from 'vitest';
import { type PlaceName, placesNamed } from './place.ts';

const bishkek: PlaceName = { name: 'Bishkek', iso3: 'KGZ', kind: 'city' };
const gaza: PlaceName = { name: 'Gaza Strip', iso3: 'PSE', kind: 'area' };
const texts = [{ places: [bishkek] }, { places: [] }, { places: [bishkek, gaza] }];

it('names the places of the records under the filter alone, each once', () => {
  expect(placesNamed(texts, new Set([0, 1]))).toEqual(['KGZ/Bishkek']);
  expect(placesNamed(texts, new Set([0, 2]))).toEqual(['KGZ/Bishkek', 'PSE/Gaza Strip']);
  expect(placesNamed(texts, new Set([1]))).toEqual([]);
});

it('names none before the words have come', () => {
  expect(placesNamed([], new Set([0]))).toEqual([]);
});
