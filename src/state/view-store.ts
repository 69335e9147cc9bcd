import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  type Camera,
  DEFAULT_VIEW,
  type Filter,
  type Ignored,
  type ListFacet,
  NO_FILTER,
  normalYearFilter,
  type Page,
  toggled,
  type View,
  type YearFilter,
} from '../domain/view.ts';
import { type Destination, type ParsedView, viewAt } from '../domain/view-url.ts';
import { FACET_SCOPES, type Measure, type Projection } from '../domain/vocabulary.ts';

/** What the reader did, in the past tense. Nothing here reads data: a wish may name what no dataset has. */
export type ViewActions = {
  linkRead: (parsed: ParsedView) => void;
  noticeDismissed: () => void;
  pageOpened: (page: Page) => void;
  countryPicked: (iso3: string) => void;
  activityOpened: (slug: string) => void;
  destinationOpened: (to: Destination) => void;
  queryTyped: (query: string) => void;
  detailsClosed: () => void;
  facetToggled: (facet: ListFacet, id: string) => void;
  yearPicked: (year: YearFilter | null) => void;
  filterReplaced: (filter: Filter) => void;
  filtersCleared: () => void;
  measurePicked: (measure: Measure) => void;
  projectionPicked: (projection: Projection) => void;
  cameraMoved: (camera: Camera | null) => void;
};

export type ViewState = {
  view: View;
  /** What the last link asked for in vain. */
  ignored: readonly Ignored[];
  isNoticeDismissed: boolean;
  /** How the address follows: an entry of its own for what the reader did, none for camera moves. */
  entry: 'push' | 'replace';
  actions: ViewActions;
};

export type ViewStore = StoreApi<ViewState>;

/** The one home of the view. Usable without React. */
export function createViewStore(): ViewStore {
  return createStore<ViewState>((set) => {
    const change = (to: (view: View) => Partial<View>) =>
      set(({ view }) => ({ view: { ...view, ...to(view) }, entry: 'push' }));
    const filter = (to: (filter: Filter) => Partial<Filter>) =>
      change((view) => ({ filter: { ...view.filter, ...to(view.filter) } }));
    const place = (to: Destination) => change((view) => viewAt(view, to));
    return {
      view: DEFAULT_VIEW,
      ignored: [],
      isNoticeDismissed: false,
      entry: 'replace',
      actions: {
        linkRead: ({ view, ignored }) =>
          set({ view, ignored, isNoticeDismissed: false, entry: 'replace' }),
        noticeDismissed: () => set({ isNoticeDismissed: true }),
        pageOpened: (page) => place({ page }),
        countryPicked: (iso3) => place({ page: 'map', country: iso3 }),
        activityOpened: (slug) => place({ page: 'map', activity: slug }),
        destinationOpened: (to) => place(to),
        queryTyped: (query) => set(({ view }) => ({ view: { ...view, query }, entry: 'replace' })),
        detailsClosed: () => place({ page: 'map' }),
        facetToggled: (facet, id) => filter((now) => toggledFacet(now, facet, id)),
        yearPicked: (year) =>
          filter(() => ({ year: year === null ? null : normalYearFilter(year) })),
        filterReplaced: (to) => filter(() => to),
        filtersCleared: () => filter(() => NO_FILTER),
        measurePicked: (measure) => change(() => ({ measure })),
        projectionPicked: (projection) => change(() => ({ projection, camera: null })),
        cameraMoved: (camera) =>
          set(({ view }) => ({ view: { ...view, camera }, entry: 'replace' })),
      },
    };
  });
}

function toggledFacet(filter: Filter, facet: ListFacet, id: string): Partial<Filter> {
  if (facet !== 'scope') return { [facet]: toggled(filter[facet], id) };
  const scope = FACET_SCOPES.find((each) => each === id);
  if (scope === undefined) return {};
  const chosen = toggled(filter.scope, scope);
  return { scope: FACET_SCOPES.filter((each) => chosen.includes(each)) };
}
