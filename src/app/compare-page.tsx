import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { textsQuery } from '../data/texts-query.ts';
import { worldQuery } from '../data/world-query.ts';
import { derive } from '../domain/derive.ts';
import { LocatorMap } from '../features/map/locator-map.tsx';
import { CompareTable } from '../features/panel/compare-table.tsx';
import { pageTitle } from '../messages/page-title.ts';
import { useText } from '../messages/text.tsx';
import '../messages/panel-text.ts';
import { CompareActions } from './compare-actions.tsx';
import { CountrySelect } from './country-select.tsx';
import { useDocumentTitle } from './document-title.ts';
import { LoadFailures } from './load-failure.tsx';
import { looksByArea } from './map-inputs.ts';
import styles from './page-head.module.css';
import { PageHead } from './page-head.tsx';
import type { PageProps } from './page-props.ts';
import { base, site } from './site.ts';
import { withProjection } from './with-projection.ts';

/** As many as can be read side by side. */
const MOST = 4;

/** Two to four countries side by side, under the filter of the map. */
export function ComparePage({ dataset, view, actions, hrefOf, query }: PageProps) {
  const text = useText();
  const texts = useQuery(textsQuery(base, dataset?.manifest ?? null, dataset?.rows));
  const layer = useQuery({ ...worldQuery(base), select: withProjection }).data ?? null;
  const derived = useMemo(() => (dataset === null ? null : derive(dataset, view)), [dataset, view]);
  const looks = useMemo(() => looksByArea(dataset, derived), [dataset, derived]);
  useDocumentTitle(pageTitle(text, view, null));

  const loaded = dataset !== null && derived !== null ? { dataset, derived, view, actions } : null;
  const { compare } = view;
  const codes = dataset?.file.countries.map(({ iso3 }) => iso3) ?? [];
  const show = (next: readonly string[]) =>
    actions.destinationOpened({ page: 'compare', compare: [...new Set(next)] });
  const select = (value: string | null, label: string) => (
    <CountrySelect
      key={compare.join()}
      countries={dataset?.file.countries ?? []}
      value={value}
      taken={compare}
      label={label}
      confirm={text(value === null ? 'compare.confirmAdd' : 'compare.confirmChange')}
      onPick={(iso3) =>
        show(
          value === null
            ? [...compare, iso3]
            : compare.map((each) => (each === value ? iso3 : each)),
        )
      }
    />
  );
  return (
    <main id="main" tabIndex={-1} className={styles['page']}>
      <div className={styles['body']}>
        <PageHead title={text('title.compare')} loaded={loaded} isLoading={query.error === null} />
        <LoadFailures queries={{ data: query, texts }} />
        {loaded !== null && (
          <CompareActions
            {...{ actions, hrefOf }}
            compared={compare}
            more={
              compare.length < MOST &&
              select(null, text(compare.length === 0 ? 'compare.first' : 'compare.add'))
            }
            onCompare={show}
          />
        )}
        {loaded !== null && compare.length < 2 && <p>{text('compare.howMany')}</p>}
        {loaded !== null && compare.length > 0 && (
          <CompareTable
            panel={{
              ...loaded,
              texts: texts.data ?? null,
              reference: null,
              hrefOf,
              desk: site,
            }}
            countries={compare.map((iso3) => codes.indexOf(iso3))}
            mapOf={({ iso3 }) =>
              layer === null ? null : (
                <LocatorMap projected={layer.projected} looks={looks} country={iso3} />
              )
            }
            controlsFor={(country) => (
              <>
                {select(codes[country] ?? null, text('compare.change'))}
                <button
                  type="button"
                  onClick={() => show(compare.filter((each) => each !== codes[country]))}
                >
                  {text('compare.remove')}
                </button>
              </>
            )}
          />
        )}
      </div>
    </main>
  );
}
