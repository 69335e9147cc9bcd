import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { datasetQuery } from '../data/dataset-query.ts';
import type { Vocabulary } from '../domain/resolve-view.ts';
import { resolveView } from '../domain/resolve-view.ts';
import { formatView, type HrefOf, viewAt } from '../domain/view-url.ts';
import { SPOKEN_LANGUAGES } from '../messages/text.tsx';
import { hrefFor } from '../state/browser-address.ts';
import { useViewState } from '../state/use-view.ts';
import { AboutPage } from './about-page.tsx';
import { ComparePage } from './compare-page.tsx';
import { Dashboard } from './dashboard.tsx';
import { LinkNotice } from './link-notice.tsx';
import { SafetyPage } from './safety-page.tsx';
import { Search } from './search.tsx';
import { base } from './site.ts';
import { SourceLine } from './source-line.tsx';
import { TablePage } from './table-page.tsx';
import { TopBar } from './top-bar.tsx';

type Props = { onVocabulary: (vocabulary: Vocabulary) => void };

/** Loads the dataset, resolves the view against it, and shows the page the view names. */
export function App({ onVocabulary }: Props) {
  const { view: wish, ignored, isNoticeDismissed, actions } = useViewState((state) => state);
  const query = useQuery(datasetQuery(base));
  const dataset = query.data ?? null;
  const vocabulary = dataset?.vocabulary ?? null;

  useEffect(() => {
    if (vocabulary !== null) onVocabulary(vocabulary);
  }, [vocabulary, onVocabulary]);

  const resolved =
    vocabulary === null
      ? { view: wish, ignored: [] }
      : resolveView(wish, vocabulary, SPOKEN_LANGUAGES);
  const { view } = resolved;
  const hrefOf: HrefOf = (to) => hrefFor(formatView(viewAt(view, to)), base);
  const shared = { dataset, view, actions, hrefOf, query };

  return (
    <>
      {!view.embed && <TopBar {...shared} search={<Search {...shared} />} />}
      {!isNoticeDismissed && (
        <LinkNotice
          ignored={[...ignored, ...resolved.ignored]}
          onDismiss={actions.noticeDismissed}
        />
      )}
      {view.page === 'about' && <AboutPage {...shared} />}
      {view.page === 'safety' && <SafetyPage {...shared} />}
      {view.page === 'table' && <TablePage {...shared} />}
      {view.page === 'compare' && <ComparePage {...shared} />}
      {view.page === 'map' ? <Dashboard {...shared} /> : <SourceLine {...shared} />}
    </>
  );
}
