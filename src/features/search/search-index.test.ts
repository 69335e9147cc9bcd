import { expect, it } from 'vitest';
import type { SearchEntry } from '../../domain/search-entries.ts';
import { createSearchIndex } from './search-index.ts';

const entry = (kind: SearchEntry['kind'], id: string, title: string, names = '', text = '') => ({
  kind,
  id,
  title,
  names,
  text,
  count: null,
});
const index = createSearchIndex([
  entry('country', 'CIV', "Côte d'Ivoire", 'CI · CIV · Ivory Coast'),
  entry('country', 'KGZ', 'Kyrgyzstan', 'KG · KGZ · Kirgizia'),
  entry('country', 'MMR', 'Myanmar', 'MM · MMR · Burma'),
  entry('activity', 'a', 'Workshop, Myanmar', 'A30 · Myanmar', 'It dealt with justice for women.'),
  entry('instrument', 'P1', 'Crime prevention measures', 'A/RES/52/86', 'UN General Assembly'),
]);
const found = (query: string) => index.find(query).map((hit) => hit.entry.id);

it.each([
  ['another name', 'ivory coast', 'CIV'],
  ['no marks', 'cote d’ivoire', 'CIV'],
  ['a code', 'kgz', 'KGZ'],
  ['a beginning', 'kyrg', 'KGZ'],
  ['two mistakes', 'kirgyzstan', 'KGZ'],
  ['its former name', 'BURMA', 'MMR'],
  ['a symbol', 'A/RES/52/86', 'P1'],
  ['a part of a symbol', '52/86', 'P1'],
  ['a symbol in one', 'ares5286', 'P1'],
])('finds by %s', (_, query, id) => {
  expect(found(query)[0]).toBe(id);
});

it('puts what is called so before what speaks of it', () => {
  expect(found('myanmar')).toEqual(['MMR', 'a']);
});

it('wants every word', () => {
  expect(found('justice women')).toEqual(['a']);
  expect(found('justice kyrgyzstan')).toEqual([]);
});

it('takes no short word for another', () => {
  expect(found('mmx')).toEqual([]);
});
