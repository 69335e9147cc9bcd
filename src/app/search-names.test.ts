import { expect, it } from 'vitest';
import { dataset } from '../../data/pipeline/sample-dataset.ts';
import { searchEntries } from '../domain/search-entries.ts';

it('an entry of the search names nothing twice', () => {
  const countries = searchEntries(dataset, null, null).filter(({ kind }) => kind === 'country');
  expect(countries.length).toBeGreaterThan(190);
  for (const { title, names } of countries) {
    const all = [title, ...names.split(' · ')];
    expect(all).toEqual([...new Set(all)]);
  }
});
