import { useState } from 'react';
import { LargeRecords } from '../../features/panel/large-records.tsx';
import { countryRows } from '../../features/table/country-rows.ts';
import { CountryTable } from '../../features/table/country-table.tsx';
import { FIRST_TABLE } from '../../features/table/table-state.ts';
import { pageTitle } from '../../messages/page-title.ts';
import { useText } from '../../messages/text.tsx';
import { useDocumentTitle } from '../document-title.ts';
import { LoadFailures } from '../load-failure.tsx';
import '../../messages/pages-text.ts';
import '../../messages/panel-text.ts';
import styles from '../page-head.module.css';
import { PageHead } from '../page-head.tsx';
import type { LargeProps } from './large-dashboard.tsx';
import { useLargeView } from './use-large-view.ts';

/** The countries as a table, those to compare where the page compares, and a page of activities. */
export function LargeTablePage({ dataset, view, actions, hrefOf }: LargeProps) {
  const text = useText();
  const { derived, found, first, turn, queries } = useLargeView(dataset, view);
  const [order, setOrder] = useState(FIRST_TABLE.countries);
  useDocumentTitle(pageTitle(text, view, null));

  const isComparing = view.page === 'compare';
  const loaded = derived === null ? null : { dataset, derived, view, actions };
  const rows = derived === null ? [] : countryRows(dataset, derived, view.measure);
  const shown = isComparing ? rows.filter(({ iso3 }) => view.compare.includes(iso3)) : rows;
  return (
    <main id="main" tabIndex={-1} className={styles['page']}>
      <div className={styles['body']}>
        <PageHead
          title={text(isComparing ? 'title.compare' : 'title.table')}
          loaded={loaded}
          isLoading={queries.data.error === null}
        />
        <LoadFailures queries={queries} />
        {loaded !== null && (
          <CountryTable
            rows={shown}
            // By theme the worker counts no single country.
            themes={[]}
            elsewhere={{ count: loaded.derived.totals.elsewhere, perTheme: [] }}
            order={order}
            onOrder={(next) => setOrder(next ?? order)}
            isHidden={false}
            actions={actions}
            hrefOf={hrefOf}
          />
        )}
        {loaded !== null && !isComparing && (
          <LargeRecords {...{ dataset, actions, hrefOf, found, first }} onTurn={turn} />
        )}
      </div>
    </main>
  );
}
