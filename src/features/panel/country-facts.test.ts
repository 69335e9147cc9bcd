import { expect, it } from 'vitest';
import type { Quantity } from '../../domain/dataset.ts';
import { countryFacts, statedFigures } from './country-facts.ts';
import { keysOf, sampleDataset, sampleDerived, sampleText } from './sample-dataset.ts';

const factsOf = (iso3: string, theme: string[] = []) => {
  const country = sampleDataset.file.countries.findIndex((each) => each.iso3 === iso3);
  return countryFacts(sampleDataset, sampleDerived({ theme }), country);
};

it('an umbrella stands aside where one of its parts names the country, and counts elsewhere', () => {
  expect(keysOf(factsOf('AAA').shown)).toEqual(['training', 'second-training', 'detail']);
  expect(keysOf(factsOf('AAA').general)).toEqual(['general']);
  expect(keysOf(factsOf('BBB').shown)).toEqual(['general']);
  expect(factsOf('BBB').general).toEqual([]);
});

it('activities stand under their primary theme only', () => {
  const groups = factsOf('AAA').groups.map(({ records }) => keysOf(records));
  expect(groups).toEqual([['training', 'second-training'], ['detail']]);
});

it('what the filter leaves out is kept apart, not lost', () => {
  const facts = factsOf('AAA', ['evidence']);
  expect(keysOf(facts.shown)).toEqual(['detail']);
  expect(keysOf(facts.leftOut)).toEqual(['training', 'second-training']);
});

it('members count, partners do not', () => {
  expect(keysOf(factsOf('CCC').shown)).toEqual(['network']);
  expect(keysOf(factsOf('CCC').regional)).toEqual(['network']);
  expect(factsOf('DDD').shown).toEqual([]);
  expect(keysOf(factsOf('DDD').asPartner)).toEqual(['partnership']);
});

it('whatever the country, the records without one are the same', () => {
  expect(keysOf(factsOf('DDD').placeless)).toEqual(['estimates', 'partnership', 'review']);
});

it('people come first, and figures for several countries belong to none', () => {
  const quantity = (value: number, countsAs: Quantity['countsAs']): Quantity => {
    return { value, unit: 'workshop', countsAs, group: null, note: null };
  };
  const texts = sampleDataset.file.records.slug.map(() => sampleText([]));
  texts[0] = sampleText([quantity(9, 'events'), quantity(178, 'participants')]);
  texts[1] = sampleText([quantity(40, 'participants')]);
  texts[2] = sampleText([quantity(1000, 'participants')]);
  const stated = statedFigures(sampleDataset, texts, [0, 1, 2]);
  expect(stated.map(({ record, quantity: { value } }) => [record, value])).toEqual([
    [0, 178],
    [1, 40],
    [0, 9],
  ]);
});
