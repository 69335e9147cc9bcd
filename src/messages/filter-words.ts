import type { IndexFile } from '../domain/dataset.ts';
import { facetTerms } from '../domain/facet-terms.ts';
import { partnerLabel } from '../domain/partner-label.ts';
import type { Facet, Filter, YearFilter } from '../domain/view.ts';
import type { Translate } from './text.tsx';
import { yearsLabel } from './years-label.ts';

/** The chosen values of one facet in words, in the reader's language. */
export function wordsFor(facet: Facet, filter: Filter, file: IndexFile, text: Translate): string[] {
  if (facet === 'year') return filter.year === null ? [] : yearWords(filter.year, text);
  if (facet === 'scope') return filter.scope.map((scope) => text(`scope.${scope}`));
  if (facet === 'partner') {
    const chosen = file.partners.filter(({ id }) => filter.partner.includes(id));
    return chosen.map(partnerLabel);
  }
  return facetTerms(facet, file)
    .filter(({ id }) => filter[facet].includes(id))
    .map(({ label }) => label);
}

function yearWords({ range, undated }: YearFilter, text: Translate): string[] {
  const words = range === null ? [] : [yearsLabel(range, 'panel.year.stated', text)];
  return undated ? [...words, text('filters.year.undated')] : words;
}
