import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { Page, View } from '../domain/view.ts';
import { formatView, type HrefOf, viewAt } from '../domain/view-url.ts';
import { FIRST_TABLE } from '../features/table/table-state.ts';
import { TextProvider } from '../messages/text.tsx';
import { hrefFor } from '../state/browser-address.ts';
import { createViewStore } from '../state/view-store.ts';
import { AboutPage } from './about-page.tsx';
import { ComparePage } from './compare-page.tsx';
import styles from './opening.module.css';
import { OpeningDashboard, type OpeningLoaded } from './opening-dashboard.tsx';
import type { PageProps } from './page-props.ts';
import { SafetyPage } from './safety-page.tsx';
import { base } from './site.ts';
import { SourceLine } from './source-line.tsx';
import { TablePage } from './table-page.tsx';
import { TopBar } from './top-bar.tsx';

/** What an address with another filter has to take away again. */
const KINDS: Readonly<Record<Page, string>> = {
  map: 'subject',
  table: 'filtered',
  compare: 'filtered',
  about: 'whole',
  safety: 'whole',
};

type Props = { loaded: OpeningLoaded; queries: QueryClient; view: View };

/** A page before the script. Nothing answers yet but the links. */
export function OpeningShell({ loaded, queries, view }: Props) {
  const { actions } = createViewStore().getState();
  const hrefOf: HrefOf = (to) => hrefFor(formatView(viewAt(view, to)), base);
  const query = { error: null, isFetching: false, refetch: () => {} };
  const page: PageProps = { dataset: loaded.dataset, view, actions, hrefOf, query };
  const isStart = view.page === 'map' && view.country === null && view.activity === null;
  return (
    <QueryClientProvider client={queries}>
      <TextProvider>
        <fieldset
          disabled
          className={styles['opening']}
          data-opening={isStart ? 'start' : KINDS[view.page]}
        >
          <TopBar view={view} actions={actions} hrefOf={hrefOf} search={null} share={null} />
          {view.page === 'about' && <AboutPage {...page} />}
          {view.page === 'safety' && <SafetyPage {...page} />}
          {view.page === 'table' && <TablePage {...page} table={FIRST_TABLE} onTable={() => {}} />}
          {view.page === 'compare' && <ComparePage {...page} />}
          {view.page === 'map' ? (
            <OpeningDashboard {...page} loaded={loaded} />
          ) : (
            <SourceLine {...page} />
          )}
        </fieldset>
      </TextProvider>
    </QueryClientProvider>
  );
}
