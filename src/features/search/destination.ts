import type { SearchEntry } from '../../domain/search-entries.ts';
import { NO_FILTER } from '../../domain/view.ts';
import type { Destination } from '../../domain/view-url.ts';

/** Where a result leads, without the words that found it; what the reference explains is on About. */
export function destinationOf({ kind, id }: Pick<SearchEntry, 'kind' | 'id'>): Destination {
  if (kind === 'country') return { page: 'map', country: id, query: '' };
  if (kind === 'activity') return { page: 'map', activity: id, query: '' };
  if (kind === 'partner') {
    return { page: 'map', filter: { ...NO_FILTER, partner: [id] }, query: '' };
  }
  return { page: 'about', query: '' };
}
