import { foldText } from '../../domain/fold-text.ts';
import { beginsLike } from './mistakes.ts';

/** How a text is taken apart into words. */
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/u;

/** The bits that say in which fields of an entry a word stands. */
const FIELDS = ['title', 'names', 'text'] as const;
const BITS = 1 << FIELDS.length;
const WEIGHTS = { title: 4, names: 3, text: 1 };

export type Indexed = Record<(typeof FIELDS)[number], string>;

/** Every word in the order of its letters, with the entries that hold it: position and fields in one number. */
export type WordIndex = {
  words: readonly string[];
  holders: readonly (readonly number[])[];
  size: number;
};

/** The words of a text, folded. */
export function wordsIn(text: string): string[] {
  return text
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '')
    .map(foldText);
}

export function buildWordIndex(entries: readonly Indexed[]): WordIndex {
  const holders = new Map<string, number[]>();
  const folded = new Map<string, string>();
  const hold = (word: string, position: number, bit: number) => {
    const list = holders.get(word) ?? [];
    if (list.length === 0) holders.set(word, list);
    const last = list.at(-1) ?? -1;
    if (Math.floor(last / BITS) === position) list[list.length - 1] = last | bit;
    else list.push(position * BITS + bit);
  };
  entries.forEach((entry, position) => {
    FIELDS.forEach((field, at) => {
      for (const word of entry[field].split(BETWEEN_WORDS)) {
        if (word === '') continue;
        // The same words come again and again, and folding is what takes long.
        const known = folded.get(word) ?? foldText(word);
        folded.set(word, known);
        hold(known, position, 1 << at);
      }
    });
  });
  const words = [...holders.keys()].toSorted();
  return { words, holders: words.map((word) => holders.get(word) ?? []), size: entries.length };
}

/** What an entry gains by the best field that a word stands in, for each combination of fields. */
const WEIGHT_OF = Array.from({ length: BITS }, (_, fields) =>
  Math.max(0, ...FIELDS.map((field, at) => ((fields & (1 << at)) === 0 ? 0 : WEIGHTS[field]))),
);

type Match = { at: number; quality: number };

/** The words that begin with the one typed; where there are none, those that begin nearly so. */
function matchesOf({ words }: WordIndex, typed: string): Match[] {
  const matches: Match[] = [];
  for (let at = firstFrom(words, typed); words[at]?.startsWith(typed); at += 1) {
    matches.push({ at, quality: typed.length / (words[at]?.length ?? 1) });
  }
  if (matches.length > 0) return matches;
  return words.flatMap((word, at) => (beginsLike(word, typed) ? [{ at, quality: 0.3 }] : []));
}

/** The place of the first word that does not stand before `typed`. */
function firstFrom(words: readonly string[], typed: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Scores of the entries that hold all of the typed words, 0 for the others; and the words that they hold. */
export function scoreEntries(index: WordIndex, typed: readonly string[]) {
  const total = new Float64Array(index.size);
  const passed = new Uint8Array(index.size);
  const words = new Set<string>();
  typed.forEach((word, turn) => {
    const best = new Float64Array(index.size);
    for (const { at, quality } of matchesOf(index, word)) {
      const holders = index.holders[at] ?? [];
      const worth = quality * Math.log(1 + index.size / holders.length);
      words.add(index.words[at] ?? '');
      for (const holder of holders) {
        const position = Math.floor(holder / BITS);
        const score = worth * (WEIGHT_OF[holder % BITS] ?? 0);
        if (passed[position] === turn && score > (best[position] ?? 0)) best[position] = score;
      }
    }
    best.forEach((score, position) => {
      if (score === 0) return;
      total[position] = (total[position] ?? 0) + score;
      passed[position] = turn + 1;
    });
  });
  return { scores: total.map((score, at) => (passed[at] === typed.length ? score : 0)), words };
}
