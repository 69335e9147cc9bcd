import { countMatches, type Dataset, recordsUnder } from '../../domain/derive.ts';
import { type Facet, type Filter, NO_FILTER } from '../../domain/view.ts';

/** Another filter, and what it would leave. */
export type Offer = { facets: Facet[]; filter: Filter; count: number };

export type FilterOffers = {
  /** The facets in use, in the order of the filters. */
  used: Facet[];
  /** Each facet in use alone. */
  keepOne: Offer[];
  /** All but one, where that gives a match; only where it is not the same as keeping one. */
  dropOne: Offer[];
  /** Pairs that match nothing together although each of the two matches something. */
  conflicts: Facet[][];
  /** The same filter with undated activities, where the years leave them out. */
  undated: Offer | null;
};

/** An offer with its records, the few there are. */
export type Few = { offer: Offer; records: { record: number; isMention: boolean }[] };

const MOST_FEW = 4;
const FACETS: readonly Facet[] = [
  'theme',
  'year',
  'partner',
  'scope',
  'violence',
  'target',
  'assistance',
];

/** Ways out of a filter that matches nothing. */
export function filterOffers(dataset: Dataset, filter: Filter): FilterOffers {
  const used = usedFacets(filter);
  const offer = (facets: Facet[]): Offer => {
    const only = keptFacets(filter, facets);
    return { facets, filter: only, count: countMatches(dataset, only) };
  };
  const keepOne = used.map((facet) => offer([facet]));
  const matching = keepOne.filter(({ count }) => count > 0).flatMap(({ facets }) => facets);
  const without = used.map((dropped) => offer(used.filter((facet) => facet !== dropped)));
  return {
    used,
    keepOne,
    dropOne: used.length < 3 ? [] : without.filter(({ count }) => count > 0),
    conflicts: pairsOf(matching).filter((pair) => offer(pair).count === 0),
    undated: undatedOffer(dataset, filter),
  };
}

/** The records of the offers that leave few of them. One that stood under an earlier offer is a mention. */
export function fewMatches(dataset: Dataset, offers: readonly Offer[]): Few[] {
  const shown = new Set<number>();
  const few = offers.filter(({ count }) => count > 0 && count <= MOST_FEW);
  return few.map((offer) => ({
    offer,
    records: recordsUnder(dataset, offer.filter).map((record) => {
      const isMention = shown.has(record);
      shown.add(record);
      return { record, isMention };
    }),
  }));
}

/** The facets in use, in the order of the filters. */
export function usedFacets(filter: Filter): Facet[] {
  return FACETS.filter((facet) => isUsed(filter, facet));
}

/** The filter reduced to some of its facets. */
export function keptFacets(filter: Filter, facets: readonly Facet[]): Filter {
  const kept = <F extends Facet>(facet: F) =>
    facets.includes(facet) ? filter[facet] : NO_FILTER[facet];
  return {
    theme: kept('theme'),
    year: kept('year'),
    partner: kept('partner'),
    scope: kept('scope'),
    violence: kept('violence'),
    target: kept('target'),
    assistance: kept('assistance'),
  };
}

function isUsed(filter: Filter, facet: Facet): boolean {
  return facet === 'year' ? filter.year !== null : filter[facet].length > 0;
}

function pairsOf(facets: readonly Facet[]): Facet[][] {
  return facets.flatMap((first, at) => facets.slice(at + 1).map((second) => [first, second]));
}

function undatedOffer(dataset: Dataset, filter: Filter): Offer | null {
  if (filter.year === null || filter.year.undated) return null;
  const wider: Filter = { ...filter, year: { ...filter.year, undated: true } };
  return { facets: ['year'], filter: wider, count: countMatches(dataset, wider) };
}
