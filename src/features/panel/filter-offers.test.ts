import { expect, it } from 'vitest';
import { NO_FILTER } from '../../domain/view.ts';
import { fewMatches, filterOffers } from './filter-offers.ts';
import { keysOf, sampleDataset } from './sample-dataset.ts';

const in2023 = { range: { from: 2023, to: 2023 }, undated: false };

it('every facet alone is an offer with its count', () => {
  const filter = { ...NO_FILTER, theme: ['capacity'], year: in2023 };
  const { used, keepOne, dropOne, conflicts } = filterOffers(sampleDataset, filter);
  expect(used).toEqual(['theme', 'year']);
  expect(keepOne.map(({ count }) => count)).toEqual([4, 2]);
  expect(keepOne[1]?.filter).toEqual({ ...NO_FILTER, year: in2023 });
  expect(dropOne).toEqual([]);
  expect(conflicts).toEqual([['theme', 'year']]);
});

it('of three facets, those that go together are offered together', () => {
  const filter = { ...NO_FILTER, theme: ['capacity'], year: in2023, partner: ['p1'] };
  const { dropOne, conflicts } = filterOffers(sampleDataset, filter);
  expect(dropOne.map(({ facets, count }) => [facets, count])).toEqual([[['year', 'partner'], 1]]);
  expect(conflicts).toEqual([
    ['theme', 'year'],
    ['theme', 'partner'],
  ]);
});

it('undated activities are offered with what they would add', () => {
  const filter = { ...NO_FILTER, theme: ['capacity'], year: in2023 };
  expect(filterOffers(sampleDataset, filter).undated).toMatchObject({
    filter: { year: { undated: true } },
    count: 3,
  });
  const withUndated = { ...filter, year: { ...in2023, undated: true } };
  expect(filterOffers(sampleDataset, withUndated).undated).toBeNull();
});

it('few records are shown, each once; again it is a mention', () => {
  const filter = { ...NO_FILTER, year: in2023, partner: ['p1'], scope: ['country' as const] };
  const few = fewMatches(sampleDataset, filterOffers(sampleDataset, filter).keepOne);
  const marked = few.map(({ offer, records }) => [
    ...offer.facets,
    ...records.map(({ record, isMention }) => `${keysOf([record])}${isMention ? ' again' : ''}`),
  ]);
  expect(marked).toEqual([
    ['year', 'estimates', 'review'],
    ['partner', 'estimates again'],
    ['scope', 'training', 'second-training', 'general', 'detail'],
  ]);
});
