import type { IndexFile } from '../../domain/dataset.ts';
import { partnerLabel } from '../../domain/partner-label.ts';
import type { Facet, Filter, YearFilter } from '../../domain/view.ts';
import type { Translate } from '../../messages/text.tsx';

/** The chosen values of one facet in words, in the reader's language. */
export function wordsFor(facet: Facet, filter: Filter, file: IndexFile, text: Translate): string[] {
  if (facet === 'year') return filter.year === null ? [] : yearWords(filter.year, text);
  if (facet === 'scope') return filter.scope.map((scope) => text(`panel.scope.${scope}`));
  if (facet === 'partner') {
    const chosen = file.partners.filter(({ id }) => filter.partner.includes(id));
    return chosen.map(partnerLabel);
  }
  const terms = facet === 'theme' ? file.themes : file.violence;
  return terms.filter(({ id }) => filter[facet].includes(id)).map(({ label }) => label);
}

function yearWords({ range, undated }: YearFilter, text: Translate): string[] {
  const words = range === null ? [] : [rangeWords(range.from, range.to, text)];
  return undated ? [...words, text('panel.undated')] : words;
}

function rangeWords(from: number | null, to: number | null, text: Translate): string {
  if (from === null && to === null) return text('panel.year.stated');
  if (from === null) return text('panel.year.until', { to: String(to) });
  if (to === null) return text('panel.year.since', { from: String(from) });
  return from === to ? String(from) : `${from}–${to}`;
}
