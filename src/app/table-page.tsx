import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { textsQuery } from '../data/texts-query.ts';
import { derive } from '../domain/derive.ts';
import { FilterChips } from '../features/filters/filter-chips.tsx';
import type { TableState } from '../features/table/table-state.ts';
import { pageTitle } from '../messages/page-title.ts';
import { useText } from '../messages/text.tsx';
import { Segments } from '../ui/segments.tsx';
import '../messages/pages-text.ts';
import { useDocumentTitle } from './document-title.ts';
import { FilterDrawer } from './filter-drawer.tsx';
import { LoadFailures } from './load-failure.tsx';
import type { PageProps } from './page-props.ts';
import { Loading, ResultLine } from './result-line.tsx';
import { base } from './site.ts';
import { SourceChoice } from './source-choice.tsx';
import styles from './table-page.module.css';
import { Tables } from './tables.tsx';

export type TablePageProps = PageProps & {
  table: TableState;
  onTable: (table: TableState) => void;
};

/** What the map shows, as tables: the same filter, the same figures. */
export function TablePage({
  dataset,
  view,
  actions,
  hrefOf,
  query,
  table,
  onTable,
}: TablePageProps) {
  const text = useText();
  const texts = useQuery(textsQuery(base, dataset?.manifest ?? null, dataset?.rows));
  const derived = useMemo(() => (dataset === null ? null : derive(dataset, view)), [dataset, view]);
  useDocumentTitle(pageTitle(text, view, null));

  const loaded = dataset !== null && derived !== null ? { dataset, derived, view, actions } : null;
  const isLoading = query.error === null;
  return (
    <div className={styles['frame']}>
      <FilterDrawer
        loaded={loaded}
        isLoading={isLoading}
        sources={<SourceChoice {...{ dataset, view, hrefOf }} />}
      />
      <main id="main" tabIndex={-1} className={styles['main']}>
        <h1 className="visually-hidden">{text('title.table')}</h1>
        <div className={styles['head']}>
          {loaded === null ? <Loading isLoading={isLoading} /> : <ResultLine {...loaded} />}
          <fieldset>
            <legend className="visually-hidden">{text('table.by')}</legend>
            <Segments
              name="table"
              options={BY.map((value) => ({ value, label: text(`table.by.${value}`) }))}
              chosen={table.shown}
              onChoose={(shown) => onTable({ ...table, shown })}
            />
          </fieldset>
        </div>
        <div className={styles['chips']}>{loaded !== null && <FilterChips {...loaded} />}</div>
        <LoadFailures queries={{ data: query, texts }} />
        {loaded !== null && (
          <Tables {...{ ...loaded, hrefOf, table, onTable }} texts={texts.data ?? null} />
        )}
      </main>
    </div>
  );
}

const BY = ['countries', 'activities'] as const;
