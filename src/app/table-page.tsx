import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { textsQuery } from '../data/texts-query.ts';
import { derive } from '../domain/derive.ts';
import { FilterChips } from '../features/filters/filter-chips.tsx';
import { activityRows } from '../features/table/activity-rows.ts';
import { ActivityTable } from '../features/table/activity-table.tsx';
import { countryRows } from '../features/table/country-rows.ts';
import { CountryTable } from '../features/table/country-table.tsx';
import { pageTitle } from '../messages/page-title.ts';
import { useText } from '../messages/text.tsx';
import { useDocumentTitle } from './document-title.ts';
import { LoadFailures } from './load-failure.tsx';
import type { PageProps } from './page-props.ts';
import { Loading, ResultLine } from './result-line.tsx';
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
        <h1>{text('title.table')}</h1>
        <div className={styles['results']}>
          {loaded === null ? (
            <Loading isLoading={query.error === null} />
          ) : (
            <ResultLine {...loaded} />
          )}
        </div>
        <div className={styles['chips']}>{loaded !== null && <FilterChips {...loaded} />}</div>
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
