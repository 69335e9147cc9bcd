import { expect, it } from 'vitest';
import { NO_FILTER } from '../../domain/view.ts';
import { chipValues, yearWithout } from './chip-values.ts';

const range = { from: 2022, to: 2024 };

it('every chosen value has a chip, in the order of the filters', () => {
  const filter = {
    theme: ['capacity', 'policy'],
    year: { range, undated: true },
    partner: ['unfpa'],
    scope: ['global'] as const,
    violence: ['femicide'],
    target: ['judges'],
    assistance: ['training'],
  };
  expect(chipValues(filter).map(({ facet, id }) => `${facet} ${id}`)).toEqual([
    'theme capacity',
    'theme policy',
    'year years',
    'year undated',
    'partner unfpa',
    'scope global',
    'violence femicide',
    'target judges',
    'assistance training',
  ]);
  expect(chipValues(NO_FILTER)).toEqual([]);
});

it('a year filter loses one value and keeps the other; without the last it is none', () => {
  expect(yearWithout({ range, undated: true }, 'years')).toEqual({ range: null, undated: true });
  expect(yearWithout({ range, undated: true }, 'undated')).toEqual({ range, undated: false });
  expect(yearWithout({ range, undated: false }, 'years')).toBeNull();
  expect(yearWithout({ range: null, undated: true }, 'undated')).toBeNull();
  expect(yearWithout(null, 'years')).toBeNull();
});
