import { foldText } from '../../domain/fold-text.ts';

export type Piece = { text: string; isHit: boolean };

/** Letters on each side of the first hit that a snippet keeps. */
const AROUND = 70;

/** A text in pieces, those being hits that begin with one of the folded `words`. */
export function highlight(text: string, words: readonly string[]): Piece[] {
  return text
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, isHit: words.includes(foldText(piece)) }));
}

/** The part of a text around its first hit; empty where it has none. */
export function snippet(text: string, words: readonly string[]): Piece[] {
  const pieces = highlight(text, words);
  const first = pieces.findIndex(({ isHit }) => isHit);
  if (first < 0) return [];
  const from = startOf(pieces, first);
  let length = 0;
  const end = pieces.findIndex((piece, at) => {
    if (at < from) return false;
    length += piece.text.length;
    return length > 2 * AROUND;
  });
  const kept = pieces.slice(from, end < 0 ? pieces.length : end);
  const dots = { text: '…', isHit: false };
  return [...(from > 0 ? [dots] : []), ...kept, ...(end < 0 ? [] : [dots])];
}

function startOf(pieces: readonly Piece[], first: number): number {
  let from = first;
  for (let length = 0; from > 0 && length < AROUND; from -= 1) {
    length += pieces[from - 1]?.text.length ?? 0;
  }
  return from;
}
