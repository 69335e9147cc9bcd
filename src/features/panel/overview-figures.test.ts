import { expect, it } from 'vitest';
import {
  countPeople,
  countriesLeftOut,
  countryRows,
  countYears,
  latestRecords,
  rankPartners,
  themeRows,
} from './overview-figures.ts';
import { keysOf, sampleDataset, sampleDerived } from './sample-dataset.ts';

it('themes tell activities in countries from those that name none', () => {
  expect(themeRows(sampleDataset, sampleDerived())).toEqual([
    { theme: 0, inCountries: 4, elsewhere: 0, countries: 2 },
    { theme: 1, inCountries: 2, elsewhere: 3, countries: 2 },
  ]);
});

it('partners are ranked by the activities that name them', () => {
  expect(rankPartners(sampleDataset, sampleDerived())).toEqual([
    { partner: 0, count: 2 },
    { partner: 1, count: 1 },
  ]);
});

it('people are summed where a number is stated, and not stated where none is', () => {
  expect(countPeople(sampleDataset, sampleDerived())).toBe(218);
  expect(countPeople(sampleDataset, sampleDerived({ theme: ['evidence'] }))).toBeNull();
});

it('an activity of several years stands in each of them', () => {
  const { perYear, undated } = countYears(sampleDataset, sampleDerived());
  expect(perYear.map(({ year, count }) => `${year} ${count}`)).toEqual([
    '2020 1',
    '2021 0',
    '2022 1',
    '2023 2',
    '2024 1',
  ]);
  expect(undated).toBe(5);
});

it('the latest year comes first', () => {
  expect(keysOf(latestRecords(sampleDataset, sampleDerived()))).toEqual([
    'estimates',
    'review',
    'detail',
  ]);
});

it('a filtered country stands beside its whole value, the others are named', () => {
  const derived = sampleDerived({ theme: ['evidence'] });
  expect(countryRows(sampleDataset, derived)).toEqual([
    { country: 0, activities: 1, of: 3, people: null },
    { country: 2, activities: 1, of: 1, people: null },
  ]);
  expect(countriesLeftOut(sampleDataset, derived)).toEqual([1]);
});
