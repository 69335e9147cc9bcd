import { expect, it } from 'vitest';
import { orderAfter, sortedBy } from './sorting.ts';

it('names sort as people spell them', () => {
  const names = ['Zambia', 'Åland Islands', 'Albania'];
  expect(sortedBy(names, (name) => name, false)).toEqual(['Åland Islands', 'Albania', 'Zambia']);
  expect(sortedBy(names, (name) => name, true)).toEqual(['Zambia', 'Albania', 'Åland Islands']);
});

it('a second press turns the order round; numbers start with the highest', () => {
  const start = { column: 'name', descending: false };
  expect(orderAfter(start, 'name', false)).toEqual({ column: 'name', descending: true });
  expect(orderAfter(start, 'people', true)).toEqual({ column: 'people', descending: true });
  expect(orderAfter({ column: 'people', descending: true }, 'name', false)).toEqual(start);
});
