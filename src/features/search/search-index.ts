import type { SearchEntry } from '../../domain/search-entries.ts';
import type { Found } from './highlight.ts';
import { buildWordIndex, scoreEntries, wordsIn } from './word-index.ts';

/** An entry that was found, and how. */
export type Hit = { entry: SearchEntry; found: Found };
export type SearchIndex = { find: (query: string) => Hit[] };

/** The name of a country stands in much that happens there; most often the country itself is meant. */
const COUNTRY_BOOST = 3;
/** Most often a country that something is recorded of. */
const RECORDED_BOOST = 4;

/** Finds entries by all words of a query, begun or mistyped; the best come first. */
export function createSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const index = buildWordIndex(entries.map(withCodes));
  return {
    find: (query) => {
      const typed = wordsIn(query);
      if (typed.length === 0) return [];
      const { scores, words } = scoreEntries(index, typed);
      const found = { words, typed };
      return entries
        .map((entry, at) => ({ entry, score: (scores[at] ?? 0) * boostOf(entry) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .map(({ entry }) => ({ entry, found }));
    },
  };
}

function boostOf({ kind, count }: SearchEntry): number {
  if (kind !== 'country') return 1;
  return count === 0 ? COUNTRY_BOOST : COUNTRY_BOOST * RECORDED_BOOST;
}

/** A symbol such as A/RES/52/86 is taken apart into words; whole, it is one more word. */
function withCodes({ title, names, text }: SearchEntry) {
  return { title, names: `${names} ${names.replaceAll(/[/.-]/g, '')}`, text };
}
