import { expect, it } from 'vitest';
import { partnerTags } from './partner-tags.ts';
import { unitFor } from './quantity-words.ts';
import { sampleText } from './sample-dataset.ts';

it.each([
  [1, 'workshop', 'workshop'],
  [9, 'workshop', 'workshops'],
  [2, 'analysis', 'analyses'],
  [2, 'study', 'studies'],
  [2, 'day', 'days'],
  [2, 'toolbox', 'toolboxes'],
])('%i %s reads %s', (value, unit, words) => {
  expect(unitFor(value, unit)).toBe(words);
});

it('a partner is one tag with all its roles, an uncertain programme keeps its doubt', () => {
  const text = {
    ...sampleText([]),
    partners: [
      { id: 'icat', role: 'organiser' },
      { id: 'icat', role: 'network' },
    ],
    programmes: [{ id: 'gloact', link: 'uncertain' as const, note: 'Not said.' }],
  };
  const partners = [{ id: 'icat', name: 'Inter-Agency Group', short: 'ICAT', type: 'network' }];
  expect(partnerTags(text, partners)).toEqual([
    { id: 'icat', label: 'ICAT', roles: ['organiser', 'network'], doubt: null },
    { id: 'gloact', label: 'gloact', roles: [], doubt: 'Not said.' },
  ]);
});
