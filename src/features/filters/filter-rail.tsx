import type { ReactNode } from 'react';
import type { Dataset, Derived } from '../../domain/derive.ts';
import { facetTerms } from '../../domain/facet-terms.ts';
import type { ListFacet as ListFacetKey, View } from '../../domain/view.ts';
import { useText } from '../../messages/text.tsx';
import type { ViewActions } from '../../state/view-store.ts';
import styles from './filter-rail.module.css';
import { ListFacet } from './list-facet.tsx';
import { MoreFacets } from './more-facets.tsx';
import { PartnerFacet } from './partner-facet.tsx';
import { ScopeFacet } from './scope-facet.tsx';
import { YearFacet } from './year-facet.tsx';

const MORE = ['target', 'assistance'] as const;

export type FilterInputs = { dataset: Dataset; derived: Derived; view: View; actions: ViewActions };

/** `null` without data: it is still loading, or it did not load. */
type Props = { loaded: FilterInputs | null; isLoading: boolean; children?: ReactNode };

/** All filters, in a region that is there before they are; `children` stand above them. */
export function FilterRail({ loaded, isLoading, children }: Props) {
  const text = useText();
  return (
    <section className={styles['rail']} aria-label={text('filters.title')}>
      {children}
      {loaded === null ? (
        <p className={styles['waiting']}>
          {text(isLoading ? 'filters.loading' : 'filters.notLoaded')}
        </p>
      ) : (
        <Facets {...loaded} />
      )}
    </section>
  );
}

/** Each facet counts under the others, so a number is what choosing it would show. */
function Facets({ dataset, derived, view, actions }: FilterInputs) {
  const text = useText();
  const { file, unfiltered } = dataset;
  const { counts } = derived;
  const { filter, language } = view;
  const facet = (key: ListFacetKey) => ({
    chosen: filter[key],
    language,
    onToggle: actions.facetToggled,
  });
  return (
    <>
      <ListFacet
        facet="theme"
        legend={text('filters.theme')}
        terms={file.themes}
        counts={counts.theme}
        totals={unfiltered.counts.theme}
        {...facet('theme')}
      />
      <YearFacet
        dataset={dataset}
        derived={derived}
        filter={filter.year}
        language={language}
        onPick={actions.yearPicked}
      />
      <PartnerFacet
        partners={file.partners}
        totals={unfiltered.counts.partner}
        counts={counts.partner}
        {...facet('partner')}
      />
      <ScopeFacet counts={counts.scope} {...facet('scope')} />
      <ListFacet
        facet="violence"
        legend={text('filters.violence')}
        terms={file.violence}
        counts={counts.violence}
        {...facet('violence')}
      />
      <MoreFacets chosen={filter.target.length + filter.assistance.length}>
        {MORE.map((key) => (
          <ListFacet
            key={key}
            facet={key}
            legend={text(`filters.${key}`)}
            terms={facetTerms(key, file)}
            counts={counts[key]}
            {...facet(key)}
          />
        ))}
      </MoreFacets>
    </>
  );
}
