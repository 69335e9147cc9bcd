import { expect, it } from 'vitest';
import { i18n, type MessageId } from './text.tsx';

function sentence(id: MessageId, values: Record<string, number>): string {
  return i18n._(id, values).replaceAll(/<\/?\d>/g, '');
}

it.each([
  [26, 20, 10, '26 activities in 20 countries, 10 naming no country'],
  [1, 1, 1, '1 activity in 1 country, 1 naming no country'],
  [2, 2, 0, '2 activities in 2 countries, 0 naming no country'],
  [0, 0, 3, '0 activities in 0 countries, 3 naming no country'],
  [949822, 193, 50178, '949,822 activities in 193 countries, 50,178 naming no country'],
])('%i, %i and %i', (activities, countries, elsewhere, words) => {
  const values = { activities, countries, elsewhere, all: 36 };
  expect(sentence('result.all', values)).toBe(words);
  expect(sentence('result.filtered', values)).toBe(`${words}, of 36`);
});

it('no match is said of all', () => {
  expect(sentence('result.none', { all: 36 })).toBe(
    'None of the 36 activities matches these filters',
  );
  expect(sentence('result.none', { all: 1 })).toBe('The one activity does not match these filters');
});
