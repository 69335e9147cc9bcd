import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { largeQuery } from '../../data/large/large-query.ts';
import type { Dataset } from '../../domain/derive.ts';
import { buildFacetIndex } from '../../domain/facet-index.ts';
import { selectionFor } from '../../domain/facets.ts';
import { countLarge } from '../../domain/large/count-large.ts';
import type { LargeSummary } from '../../domain/large/large-answers.ts';
import { largeDataset } from '../../domain/large/large-dataset.ts';
import { detailsOf, rowsIn } from '../../domain/large/large-details.ts';
import type { LargeRecord } from '../../domain/large/large-files.ts';
import { buildLargeIndex } from '../../domain/large/large-index.ts';
import { sampleColumns } from '../../domain/large/sample-columns.ts';
import { sampleIndex } from '../../domain/sample-index.ts';
import { DEFAULT_VIEW, NO_FILTER, type View } from '../../domain/view.ts';
import { LARGE_PAGE } from '../../features/panel/large-records.tsx';
import { TextProvider } from '../../messages/text.tsx';
import { ViewStoreContext } from '../../state/use-view.ts';
import { createViewStore } from '../../state/view-store.ts';
import { LargePages } from './large-pages.tsx';

const RECORD: LargeRecord = {
  slug: 'record-0',
  key: 'A0',
  kind: 'activity',
  parent: null,
  title: 'Formation des juges',
  summary: 'Une phrase.',
  language: 'fr',
  scope: 'country',
  countries: [{ country: 3, role: 'location' }],
  years: [2021],
  status: null,
  themes: [2],
  violence: [],
  targets: [],
  assistance: [],
  partners: [1],
  participants: null,
};

const file = sampleIndex([
  { countries: [[3, 'location']], themes: [2], partners: [1], years: [2021] },
  { themes: [0] },
]);
const index = buildLargeIndex(sampleColumns(file).columns, buildFacetIndex(file).sizes);
const selection = selectionFor(NO_FILTER, file);
const unfiltered = countLarge(index, selection);
const summary: LargeSummary = { ...index, unfiltered };
const counts = { records: 2, activities: 2, umbrellas: 0, counted: 2 };
const manifest = {
  schemaVersion: 1,
  datasetVersion: '1.0.0',
  date: '2026-11-23',
  licence: 'CC0-1.0',
  counts,
  files: [],
};
const dataset: Dataset = largeDataset(
  manifest,
  { ...file, records: sampleIndex([]).records },
  summary,
  () => Promise.reject(new Error('nothing is asked while a page is drawn')),
);

/** A page as it stands once the worker has answered. */
function draw(view: View): string {
  const client = new QueryClient();
  const at = file.countries.findIndex(({ iso3 }) => iso3 === view.country);
  const country = at < 0 ? null : at;
  const where = { filter: NO_FILTER, country };
  client.setQueryData(largeQuery(dataset, 'count', { filter: NO_FILTER }).queryKey, unfiltered);
  client.setQueryData(
    largeQuery(dataset, 'details', where).queryKey,
    detailsOf(index, rowsIn(index, selection, country)),
  );
  client.setQueryData(
    largeQuery(dataset, 'list', { ...where, first: 0, most: LARGE_PAGE }).queryKey,
    { total: 120, records: [RECORD] },
  );
  client.setQueryData(largeQuery(dataset, 'record', { slug: 'record-0' }).queryKey, RECORD);
  const store = createViewStore();
  return renderToString(
    <QueryClientProvider client={client}>
      <ViewStoreContext value={store}>
        <TextProvider>
          <LargePages
            dataset={dataset}
            view={view}
            actions={store.getState().actions}
            hrefOf={() => '/'}
            query={{ error: null, isFetching: false, refetch: () => null }}
          />
        </TextProvider>
      </ViewStoreContext>
    </QueryClientProvider>,
  );
}

test('the map stands beside figures and a page of the activities', () => {
  const page = draw(DEFAULT_VIEW);
  expect(page).toContain('data-activities="1"');
  expect(page).toContain('data-elsewhere="1"');
  expect(page).toMatch(/data-activity="record-0"/);
  expect(page).toContain('120 activities');
  expect(page).toContain('1 to 1 of 120');
});

test('a country and an activity have pages of their own', () => {
  expect(draw({ ...DEFAULT_VIEW, country: 'KGZ' })).toContain('Name of KGZ');
  const page = draw({ ...DEFAULT_VIEW, activity: 'record-0' });
  expect(page).toContain('lang="fr"');
  expect(page).toContain('Une phrase.');
});

test('the table has the countries and the activities, a comparison the countries it names', () => {
  const table = draw({ ...DEFAULT_VIEW, page: 'table' });
  expect(table.match(/data-iso3=/g)).toHaveLength(5);
  expect(table).toContain('data-activity="record-0"');
  const compared = draw({ ...DEFAULT_VIEW, page: 'compare', compare: ['KGZ', 'AFG'] });
  expect(compared.match(/data-iso3=/g)).toHaveLength(2);
});
