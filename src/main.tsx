import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { isDrawable } from './app/is-drawable.ts';
import { keepFocus } from './app/keep-focus.ts';
import { bearMissingStyles } from './app/late-code.tsx';
import { latePageOf, loadPage } from './app/late-pages.tsx';
import { armQuickExit } from './app/quick-exit.ts';
import { unmarkReady } from './app/readiness.ts';
import { RootBoundary } from './app/root-boundary.tsx';
import { base, site } from './app/site.ts';
import { DEFAULT_VIEW, type View } from './domain/view.ts';
import { formatView } from './domain/view-url.ts';
import { fetchMapFiles } from './features/map/map-files.ts';
import { formatNumber } from './messages/format.ts';
import { i18n, SPOKEN_LANGUAGES, TextProvider } from './messages/text.tsx';
import { connectAddress } from './state/browser-address.ts';
import { ViewStoreContext } from './state/use-view.ts';
import { createViewStore } from './state/view-store.ts';
import './ui/fallback-fonts.css';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './app/print.css';
import './app/print-map.css';

armQuickExit(site.exitUrl, i18n._('shell.leaving'), base);

bearMissingStyles();

const store = createViewStore();
const address = connectAddress(store, { base, languages: SPOKEN_LANGUAGES });
const queries = new QueryClient();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

// The picture in the document stays until the app can draw the same, or will never be able to.
const opening = root.querySelector<HTMLElement>('[data-opening]')?.dataset['opening'];
const { view: asked } = store.getState();
// What the document shows is of the first source.
const isOther = asked.source !== null;
const coming = Promise.all([
  opening === undefined || isOther || isDrawable(queries, base, opening),
  // What does not come is told by the boundary.
  loadPage(asked, opening === 'subject').catch(() => null),
]);
if (latePageOf(asked) === null) fetchMapFiles();
// The first text with a number loads the browser's rules for both, which this time has to spare.
i18n._('result.all', { activities: 0, countries: 0, elsewhere: 0, all: 0 });
formatNumber(0);
const [isSame] = await coming;
if (!isSame) unmarkReady();

const filterOf = ({ filter }: View) => formatView({ ...DEFAULT_VIEW, filter });
store.subscribe((now, before) => {
  if (filterOf(now.view) !== filterOf(before.view)) performance.mark('filter');
  if (now.view.page !== before.view.page) scrollTo(0, 0);
  keepFocus(now.view.page !== before.view.page);
});

const showAppearance = ({ view }: { view: View }) => {
  const { dataset } = document.documentElement;
  if (view.appearance === null) delete dataset['theme'];
  else dataset['theme'] = view.appearance;
};
showAppearance(store.getState());
store.subscribe(showAppearance);

const wasFocused = document.activeElement?.getAttribute('href') ?? null;

// What a boundary has caught is told on the page; the console of a reader stays empty.
const app = createRoot(root, { onCaughtError: () => {} });
// In one step: the link that had the focus in the document then has it in the app.
flushSync(() =>
  app.render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <ViewStoreContext value={store}>
          <TextProvider>
            <RootBoundary>
              <App onVocabulary={address.vocabularyKnown} />
            </RootBoundary>
          </TextProvider>
        </ViewStoreContext>
      </QueryClientProvider>
    </StrictMode>,
  ),
);
if (wasFocused !== null) {
  const links = [...root.querySelectorAll('a')];
  links.find((link) => link.getAttribute('href') === wasFocused)?.focus();
}
