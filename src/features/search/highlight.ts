import { foldText } from '../../domain/fold-text.ts';

export type Piece = { text: string; isHit: boolean };

/** The folded words that were found, and the words of the query that found them. */
export type Found = { words: ReadonlySet<string>; typed: readonly string[] };

/** Letters on each side of the first hit that a snippet keeps. */
const AROUND = 70;

/**
 * A text in pieces. Hits are the words that were found: as far as they were typed, or whole where
 * they were typed otherwise.
 */
export function highlight(text: string, { words, typed }: Found): Piece[] {
  return text
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .filter((piece) => piece !== '')
    .flatMap((piece) => {
      const folded = foldText(piece);
      if (!words.has(folded)) return [{ text: piece, isHit: false }];
      const begun = typed.filter((word) => folded.startsWith(word)).map(({ length }) => length);
      const [hit, rest] = begun.length === 0 ? [piece, ''] : cutAfter(piece, Math.max(...begun));
      return [{ text: hit, isHit: true }, ...(rest === '' ? [] : [{ text: rest, isHit: false }])];
    });
}

/** Cuts a word where its folded form has so many letters; marks stay with their letter. */
function cutAfter(word: string, length: number): [string, string] {
  let end = 0;
  for (const letter of word) {
    if (foldText(word.slice(0, end)).length >= length && !/^\p{M}/u.test(letter)) break;
    end += letter.length;
  }
  return [word.slice(0, end), word.slice(end)];
}

/** The part of a text around its first hit; empty where it has none. */
export function snippet(text: string, found: Found): Piece[] {
  const pieces = highlight(text, found);
  const first = pieces.findIndex(({ isHit }) => isHit);
  if (first < 0) return [];
  const from = startOf(pieces, first);
  let length = 0;
  const end = pieces.findIndex((piece, at) => {
    if (at < from) return false;
    length += piece.text.length;
    return length > 2 * AROUND && pieces[at - 1]?.isHit !== true;
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
