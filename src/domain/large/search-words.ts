import { foldText } from '../fold-text.ts';

/** Shorter words stand in too many titles, or in none. */
export const LEAST_LETTERS = 3;
const LONGEST = 40;

/** The words of a title or a query, each once, folded. */
export function searchWords(text: string): string[] {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((word) => word.slice(0, LONGEST)))].filter(
    (word) => word.length >= LEAST_LETTERS,
  );
}

/** Words that begin alike stand in one part, so that the beginning of a word is enough to find it. */
export function beginningOf(word: string): string {
  return word.slice(0, LEAST_LETTERS);
}
