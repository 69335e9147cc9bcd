import { expect, it } from 'vitest';
import { destinationOf } from './destination.ts';

it('leads to the country, to the activity, to the filter by a partner', () => {
  expect(destinationOf({ kind: 'country', id: 'KGZ' })).toMatchObject({ country: 'KGZ' });
  expect(destinationOf({ kind: 'activity', id: 'a' })).toMatchObject({ activity: 'a' });
  expect(destinationOf({ kind: 'partner', id: 'unfpa' })).toMatchObject({
    page: 'map',
    filter: { partner: ['unfpa'], theme: [] },
  });
});

it.each(['instrument', 'function', 'doubt'] as const)('leads to About for a %s', (kind) => {
  expect(destinationOf({ kind, id: 'P1' }).page).toBe('about');
});

it('takes the words of the search along nowhere', () => {
  expect(destinationOf({ kind: 'country', id: 'KGZ' }).query).toBe('');
});
