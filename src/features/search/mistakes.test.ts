import { expect, it } from 'vitest';
import { beginsLike } from './mistakes.ts';

it.each([
  ['another letter', 'kyrgyzstan', 'kirgyzstan'],
  ['two of them', 'kyrgyzstan', 'kirgizstan'],
  ['a letter that is missing', 'training', 'traning'],
  ['a letter too many', 'judges', 'juddges'],
  ['a beginning that is not yet whole', 'kyrgyzstan', 'kirgyz'],
])('takes %s', (_, word, typed) => {
  expect(beginsLike(word, typed)).toBe(true);
});

it.each([
  ['a short word', 'mmr', 'mmx'],
  ['more mistakes than one in five letters', 'kenya', 'kanja'],
  ['another word', 'pakistan', 'tajikistan'],
  ['what is longer than the word', 'iraq', 'iraqgate'],
])('does not take %s', (_, word, typed) => {
  expect(beginsLike(word, typed)).toBe(false);
});
