import MiniSearch from 'minisearch';
import { foldText } from '../../domain/fold-text.ts';
import type { SearchEntry } from '../../domain/search-entries.ts';

/** An entry that was found, and the folded words in it that did it. */
export type Hit = { entry: SearchEntry; words: readonly string[] };
export type SearchIndex = { find: (query: string) => Hit[] };

const FIELDS = ['title', 'names', 'text'];
/** From this length on a word may have mistakes: one in five letters. */
const LEAST_FUZZY = 5;
const MISTAKES = 0.2;
/** The name of a country stands in much that happens there; most often the country itself is meant. */
const COUNTRY_BOOST = 3;

/** Finds entries by all words of a query, begun or mistyped; the best come first. */
export function createSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const index = new MiniSearch({
    fields: FIELDS,
    processTerm: foldText,
    searchOptions: {
      boost: { title: 4, names: 3 },
      boostDocument: (id) => (entries[Number(id)]?.kind === 'country' ? COUNTRY_BOOST : 1),
      combineWith: 'AND',
      prefix: true,
      fuzzy: (word) => (word.length >= LEAST_FUZZY ? MISTAKES : false),
    },
  });
  index.addAll(entries.map((entry, id) => ({ id, ...withCodes(entry) })));
  return {
    find: (query) =>
      index.search(query).flatMap(({ id, terms }) => {
        const entry = entries[Number(id)];
        return entry === undefined ? [] : [{ entry, words: terms }];
      }),
  };
}

/** A symbol such as A/RES/52/86 is taken apart into words; whole, it is one more word. */
function withCodes({ title, names, text }: SearchEntry) {
  return { title, names: `${names} ${names.replaceAll(/[/.-]/g, '')}`, text };
}
