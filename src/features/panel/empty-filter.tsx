import type { Facet } from '../../domain/view.ts';
import { wordsFor } from '../../messages/filter-words.ts';
import { type Translate, useText } from '../../messages/text.tsx';
import styles from './empty-filter.module.css';
import { type Few, fewMatches, filterOffers, type Offer } from './filter-offers.ts';
import frame from './panel.module.css';
import type { PanelProps } from './panel-props.ts';
import { RecordLinks } from './record-links.tsx';
import { placeWordsFor } from './record-places.ts';
import { Section } from './section.tsx';

/** Names what in the filter excludes each other, and offers ways out with their counts. */
export function EmptyFilter({ panel }: { panel: PanelProps }) {
  const text = useText();
  const { dataset, view } = panel;
  const offers = filterOffers(dataset, view.filter);
  const count = offers.used.length;
  const matching = offers.keepOne.filter((offer) => offer.count > 0);
  const isOnlyOne = count === 1;
  return (
    <>
      <p className={frame['eyebrow']}>{text('panel.empty.filters', { count })}</p>
      <h2 className={frame['title']}>{text('panel.empty.title', { count })}</h2>
      <p className={frame['lead']}>
        <Conflicts panel={panel} conflicts={offers.conflicts} matching={matching.length} />
      </p>
      {offers.dropOne.length > 0 && (
        <OfferList panel={panel} offers={offers.dropOne} title={text('panel.empty.dropOne')} />
      )}
      {!isOnlyOne && matching.length > 0 && (
        <OfferList panel={panel} offers={matching} title={text('panel.empty.keepOne')} />
      )}
      {offers.undated !== null && <UndatedBox panel={panel} offer={offers.undated} />}
      <button
        type="button"
        className={frame['quiet']}
        onClick={() => panel.actions.filtersCleared()}
      >
        {text('panel.clearFilter')}
      </button>
      {!isOnlyOne &&
        fewMatches(dataset, offers.keepOne).map((few) => (
          <FewMatches key={few.offer.facets.join()} panel={panel} few={few} />
        ))}
      <p className={frame['caveat']}>{text('panel.empty.note')}</p>
    </>
  );
}

type ConflictProps = {
  panel: PanelProps;
  conflicts: readonly (readonly Facet[])[];
  matching: number;
};

function Conflicts({ panel, conflicts, matching }: ConflictProps) {
  const text = useText();
  const pairs = (matching * (matching - 1)) / 2;
  if (matching === 0) return text('panel.empty.nothing');
  if (pairs > 1 && conflicts.length === pairs) return text('panel.empty.noPair');
  if (conflicts.length === 0) return text('panel.empty.together');
  return conflicts
    .map(([first, second]) =>
      first === undefined || second === undefined
        ? ''
        : text('panel.empty.pair', {
            first: facetWords(panel, first, text),
            second: facetWords(panel, second, text),
          }),
    )
    .join(' ');
}

type OffersProps = { panel: PanelProps; offers: readonly Offer[]; title: string };

function OfferList({ panel, offers, title }: OffersProps) {
  const text = useText();
  return (
    <div className={styles['offers']}>
      <h3>{title}</h3>
      <ul>
        {offers.map(({ facets, filter, count }) => (
          <li key={facets.join()}>
            <button type="button" onClick={() => panel.actions.filterReplaced(filter)}>
              <span>
                {facets.map((facet) => (
                  <span key={facet}>
                    {text(`filters.${facet}`)} <b>{valueWords(panel, facet, text)}</b>
                  </span>
                ))}
              </span>
              <span className={styles['count']}>{text('panel.count', { count })}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function UndatedBox({ panel, offer }: { panel: PanelProps; offer: Offer }) {
  const text = useText();
  const { counts, totals } = panel.dataset.unfiltered;
  const total = totals.activities + totals.elsewhere;
  return (
    <div className={frame['box']}>
      <b>{text('panel.empty.mostUndated')}</b>{' '}
      {text('panel.empty.hides', { undated: counts.undated, total })}{' '}
      {offer.count === 0 && text('panel.empty.undatedNoHelp')}
      {offer.count > 0 && (
        <button
          type="button"
          className={styles['include']}
          onClick={() => panel.actions.filterReplaced(offer.filter)}
        >
          {text('panel.empty.includeUndated', { count: offer.count })}
        </button>
      )}
    </div>
  );
}

function FewMatches({ panel, few: { offer, records } }: { panel: PanelProps; few: Few }) {
  const text = useText();
  const [facet = 'theme'] = offer.facets;
  const value = valueWords(panel, facet, text);
  return (
    <Section title={text('panel.empty.few', { value })}>
      <RecordLinks
        panel={panel}
        links={records.map(({ record, isMention }) => ({
          record,
          isMention,
          note: placeWordsFor(panel.dataset.file, record, text),
        }))}
      />
    </Section>
  );
}

function valueWords({ dataset, view }: PanelProps, facet: Facet, text: Translate): string {
  const words = wordsFor(facet, view.filter, dataset.file, text);
  return new Intl.ListFormat(view.language, { type: 'disjunction' }).format(words);
}

function facetWords(panel: PanelProps, facet: Facet, text: Translate): string {
  return `${text(`filters.${facet}`)} “${valueWords(panel, facet, text)}”`;
}
