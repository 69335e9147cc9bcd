import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { datasetQuery } from '../data/dataset-query.ts';
import type { Vocabulary } from '../domain/resolve-view.ts';
import { resolveView } from '../domain/resolve-view.ts';
import type { View } from '../domain/view.ts';
import { formatView, type HrefOf, viewAt } from '../domain/view-url.ts';
import { FIRST_TABLE } from '../features/table/table-state.ts';
import { SPOKEN_LANGUAGES } from '../messages/text.tsx';
import { hrefFor, publicAddress } from '../state/browser-address.ts';
import { useViewState } from '../state/use-view.ts';
import { Dashboard } from './dashboard.tsx';
import { LatePage, latePageOf, PageComing } from './late-pages.tsx';
import { LinkNotice } from './link-notice.tsx';
import { Search } from './search.tsx';
import { Share } from './share.tsx';
import { base, site } from './site.ts';
import { SourceLine } from './source-line.tsx';
import type { TablePageProps } from './table-page.tsx';
import { TopBar } from './top-bar.tsx';

const LargePages = lazy(async () => ({
  default: (await import('./large/large-pages.tsx')).LargePages,
}));
const LargeSearch = lazy(async () => ({
  default: (await import('./large/large-search.tsx')).LargeSearch,
}));

/** Pages that a large dataset has ways of its own for. */
const OF_RECORDS: readonly View['page'][] = ['map', 'table', 'compare'];

type Props = { onVocabulary: (vocabulary: Vocabulary) => void };

/** Loads the dataset, resolves the view against it, and shows the page the view names. */
export function App({ onVocabulary }: Props) {
  const { view: wish, ignored, isNoticeDismissed, actions } = useViewState((state) => state);
  const [table, setTable] = useState(FIRST_TABLE);
  const query = useQuery(datasetQuery(base, wish.source));
  const dataset = query.data ?? null;
  const vocabulary = dataset?.vocabulary ?? null;

  useEffect(() => {
    if (vocabulary !== null) onVocabulary(vocabulary);
  }, [vocabulary, onVocabulary]);

  const resolved = useMemo(
    () =>
      vocabulary === null
        ? { view: wish, ignored: [] }
        : resolveView(wish, vocabulary, SPOKEN_LANGUAGES),
    [wish, vocabulary],
  );
  const { view } = resolved;
  const hrefOf = useCallback<HrefOf>((to) => hrefFor(formatView(viewAt(view, to)), base), [view]);
  const large = dataset === null || dataset.large === null ? null : dataset;
  const address = publicAddress(formatView(view), base, site.siteUrl);
  const shared = { dataset, view, actions, hrefOf, query, address };

  return (
    <>
      {!view.embed && (
        <TopBar
          {...shared}
          search={
            large === null ? (
              <Search {...shared} />
            ) : (
              <Suspense fallback={null}>
                <LargeSearch {...shared} dataset={large} />
              </Suspense>
            )
          }
          share={large === null ? <Share {...shared} /> : null}
        />
      )}
      {!isNoticeDismissed && (
        <LinkNotice
          ignored={[...ignored, ...resolved.ignored]}
          onDismiss={actions.noticeDismissed}
        />
      )}
      <Suspense fallback={<PageComing />}>
        {large !== null && OF_RECORDS.includes(view.page) ? (
          <LargePages {...shared} dataset={large} />
        ) : (
          <Page {...shared} table={table} onTable={setTable} />
        )}
      </Suspense>
      {view.page !== 'map' && <SourceLine {...shared} />}
    </>
  );
}

function Page(props: TablePageProps) {
  const name = latePageOf(props.view);
  return name === null ? <Dashboard {...props} /> : <LatePage {...props} key={name} name={name} />;
}
