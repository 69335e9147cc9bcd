import { expect, it } from 'vitest';
import { highlight, type Piece, snippet } from './highlight.ts';

const plain = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

it('marks whole words, whatever their case and marks, and keeps every letter', () => {
  expect(plain(highlight('In Côte d’Ivoire, côtes.', ['cote']))).toBe('In [Côte] d’Ivoire, côtes.');
});

it('cuts a long text around its first hit', () => {
  const text = `${'before '.repeat(40)}judges ${'after '.repeat(60)}`;
  const cut = plain(snippet(text, ['judges']));
  expect(cut).toMatch(/^….*before \[judges\] after.*…$/);
  expect(cut.length).toBeLessThan(200);
});

it('leaves a short text whole, and shows nothing of one without a hit', () => {
  expect(plain(snippet('For 178 judges.', ['judges']))).toBe('For 178 [judges].');
  expect(snippet('For 178 judges.', ['police'])).toEqual([]);
});
