import type { IndexFile } from '../domain/dataset.ts';
import type { Facet, Filter } from '../domain/view.ts';
import { wordsFor } from './filter-words.ts';
import type { Translate } from './text.tsx';

/** In the order of the filters on the page. */
const FACETS = [
  'theme',
  'year',
  'partner',
  'scope',
  'violence',
  'target',
  'assistance',
] as const satisfies readonly Facet[];

/** The active facets, each with its chosen values: "Theme: Laws, Data and research". */
export function filterList(filter: Filter, file: IndexFile, text: Translate): string[] {
  return FACETS.flatMap((facet) => {
    const words = wordsFor(facet, filter, file, text);
    if (words.length === 0) return [];
    return [text('picture.facet', { facet: text(`filters.${facet}`), values: words.join(', ') })];
  });
}

/** Every chosen value without its facet, in the same order. */
export function filterValues(filter: Filter, file: IndexFile, text: Translate): string[] {
  return FACETS.flatMap((facet) => wordsFor(facet, filter, file, text));
}
