import type { IndexFile, Term } from './dataset.ts';
import type { ListFacet } from './view.ts';

/** The vocabulary of a facet whose terms come with the dataset, in its order. */
export function facetTerms(
  facet: Exclude<ListFacet, 'partner' | 'scope'>,
  { themes, violence, targets, assistance }: IndexFile,
): readonly Term[] {
  return { theme: themes, violence, target: targets, assistance }[facet];
}
