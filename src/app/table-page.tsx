import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { textsQuery } from '../data/texts-query.ts';
import { derive } from '../domain/derive.ts';
import { activityRows } from '../features/table/activity-rows.ts';
import { ActivityTable } from '../features/table/activity-table.tsx';
import { countryRows } from '../features/table/country-rows.ts';
import { CountryTable } from '../features/table/country-table.tsx';
import { pageTitle } from '../messages/page-title.ts';
import { useText } from '../messages/text.tsx';
import { useDocumentTitle } from './document-title.ts';
import { LoadFailures } from './load-failure.tsx';
import { PageHead } from './page-head.tsx';
import type { PageProps } from './page-props.ts';
import { base } from './site.ts';
import styles from './table-page.module.css';

/** What the map shows, as tables: the same filter, the same figures. */
export function TablePage({ dataset, view, actions, hrefOf, query }: PageProps) {
  const text = useText();
  const texts = useQuery(textsQuery(base, dataset?.manifest ?? null, dataset?.rows));
  const derived = useMemo(() => (dataset === null ? null : derive(dataset, view)), [dataset, view]);
  useDocumentTitle(pageTitle(text, view, null));

  const loaded = dataset !== null && derived !== null ? { dataset, derived, view, actions } : null;
  const links = { actions, hrefOf };
  return (
    <main id="main" tabIndex={-1} className={styles['page']}>
      <div className={styles['body']}>
        <PageHead title={text('title.table')} loaded={loaded} isLoading={query.error === null} />
        <LoadFailures queries={{ data: query, texts }} />
        {loaded !== null && (
          <>
            <CountryTable
              rows={countryRows(loaded.dataset, loaded.derived, view.measure)}
              {...links}
            />
            <ActivityTable
              rows={activityRows(loaded.dataset, loaded.derived, texts.data ?? null)}
              {...links}
            />
          </>
        )}
      </div>
    </main>
  );
}
