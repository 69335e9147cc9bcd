import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { referenceQuery } from '../data/reference-query.ts';
import { textsQuery } from '../data/texts-query.ts';
import { searchEntries } from '../domain/search-entries.ts';
import { SearchBox } from '../features/search/search-box.tsx';
import type { PageProps } from './page-props.ts';
import { showWhenThere } from './show-when-there.ts';
import { base } from './site.ts';

/** The search in the bar. Texts and explanations are loaded for it once somebody searches. */
export function Search({ dataset, view, actions, hrefOf }: Omit<PageProps, 'query'>) {
  const manifest = dataset?.manifest ?? null;
  const enabled = view.query !== '';
  const texts = useQuery({ ...textsQuery(base, manifest, dataset?.rows), enabled }).data ?? null;
  const reference = useQuery({ ...referenceQuery(base, manifest), enabled }).data ?? null;
  const entries = useMemo(
    () => (enabled && dataset !== null ? searchEntries(dataset, texts, reference) : []),
    [enabled, dataset, texts, reference],
  );
  return (
    <SearchBox
      entries={entries}
      query={view.query}
      onQuery={actions.queryTyped}
      hrefOf={hrefOf}
      onOpen={(to, { id }) => {
        actions.destinationOpened(to);
        if (to.page === 'about') showWhenThere(id);
      }}
    />
  );
}
