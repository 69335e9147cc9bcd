import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { armQuickExit } from './app/quick-exit.ts';
import { base, site } from './app/site.ts';
import { i18n, SPOKEN_LANGUAGES, TextProvider } from './messages/text.tsx';
import { connectAddress } from './state/browser-address.ts';
import { ViewStoreContext } from './state/use-view.ts';
import { createViewStore } from './state/view-store.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

armQuickExit(site.exitUrl, i18n._('shell.leaving'));

const store = createViewStore();
const address = connectAddress(store, { base, languages: SPOKEN_LANGUAGES });
const queries = new QueryClient();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

store.subscribe((now, before) => {
  if (now.view.filter !== before.view.filter) performance.mark('filter');
  if (now.view.page !== before.view.page) scrollTo(0, 0);
});

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <ViewStoreContext value={store}>
        <TextProvider>
          <App onVocabulary={address.vocabularyKnown} />
        </TextProvider>
      </ViewStoreContext>
    </QueryClientProvider>
  </StrictMode>,
);
