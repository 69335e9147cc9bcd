import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { largeQuery } from '../../data/large/large-query.ts';
import { referenceQuery } from '../../data/reference-query.ts';
import type { LargeRecord } from '../../domain/large/large-files.ts';
import { type SearchEntry, searchEntries } from '../../domain/search-entries.ts';
import { placesOf } from '../../features/panel/large-records.tsx';
import { SearchBox } from '../../features/search/search-box.tsx';
import { largeText } from '../../messages/large-text.ts';
import { showWhenThere } from '../show-when-there.ts';
import { base } from '../site.ts';
import type { LargeProps } from './large-dashboard.tsx';

const MOST = 20;

/** Countries, partners and explanations as on a small dataset; activities as the worker finds them. */
export function LargeSearch({ dataset, view, actions, hrefOf }: Omit<LargeProps, 'query'>) {
  const enabled = view.query !== '';
  const reference = useQuery({ ...referenceQuery(base, dataset.manifest), enabled }).data ?? null;
  const asked = enabled ? { query: view.query, most: MOST } : null;
  const found = useQuery(largeQuery(dataset, 'search', asked)).data ?? null;
  const entries = useMemo(() => {
    if (!enabled) return [];
    const activities = (found?.records ?? []).map((record): SearchEntry => {
      return entryFor(record, placesOf(record, dataset));
    });
    return [...searchEntries(dataset, [], reference), ...activities];
  }, [enabled, dataset, reference, found]);
  const total = found?.total ?? 0;
  return (
    <SearchBox
      entries={entries}
      query={view.query}
      onQuery={actions.queryTyped}
      hrefOf={hrefOf}
      note={total > MOST ? largeText('large.searchHits', { shown: MOST, total }) : null}
      onOpen={(to, { id }) => {
        actions.destinationOpened(to);
        if (to.page === 'about') showWhenThere(id);
      }}
    />
  );
}

function entryFor({ slug, title, summary }: LargeRecord, places: string): SearchEntry {
  return { kind: 'activity', id: slug, title, names: places, text: summary, count: null };
}
