import { expect, it } from 'vitest';
import { highlight, type Piece, snippet } from './highlight.ts';

const plain = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');
const found = (words: string, typed = words) => ({
  words: new Set(words.split(' ')),
  typed: typed.split(' '),
});

it('marks words, whatever their case and marks, and keeps every letter', () => {
  expect(plain(highlight('In Côte d’Ivoire, côtes.', found('cote')))).toBe(
    'In [Côte] d’Ivoire, côtes.',
  );
});

it('marks what was typed of a word, its marks included', () => {
  expect(plain(highlight('Pakistan, Palau', found('pakistan palau', 'pa')))).toBe(
    '[Pa]kistan, [Pa]lau',
  );
  expect(plain(highlight('Co\u0302te', found('cote', 'co')))).toBe('[Co\u0302]te');
});

it('marks the whole of a word that was typed otherwise', () => {
  expect(plain(highlight('Kyrgyzstan', found('kyrgyzstan', 'kirgyz')))).toBe('[Kyrgyzstan]');
});

it('cuts a long text around its first hit', () => {
  const text = `${'before '.repeat(40)}judges ${'after '.repeat(60)}`;
  const cut = plain(snippet(text, found('judges')));
  expect(cut).toMatch(/^….*before \[judges\] after.*…$/);
  expect(cut.length).toBeLessThan(200);
});

it('leaves a short text whole, and shows nothing of one without a hit', () => {
  expect(plain(snippet('For 178 judges.', found('judges')))).toBe('For 178 [judges].');
  expect(snippet('For 178 judges.', found('police'))).toEqual([]);
});
