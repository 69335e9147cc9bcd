import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, NO_FILTER, type Page, type View } from '../domain/view.ts';
import { formatView, parseView, viewAt } from '../domain/view-url.ts';
import { createViewStore, type ViewActions, type ViewStore } from './view-store.ts';

let store: ViewStore;
let actions: ViewActions;
beforeEach(() => {
  store = createViewStore();
  actions = store.getState().actions;
});

const view = () => store.getState().view;
const open = (path: string, search = '') => actions.linkRead(parseView(path, search));

describe('what each action does to the view', () => {
  it.each<[string, (does: ViewActions) => void, Partial<View>]>([
    [
      'a page opened',
      (does) => does.pageOpened('table'),
      { page: 'table', country: null, camera: null },
    ],
    ['a country picked', (does) => does.countryPicked('EGY'), { country: 'EGY', camera: null }],
    [
      'an activity opened',
      (does) => does.activityOpened('a-b'),
      { country: null, activity: 'a-b' },
    ],
    ['the details closed', (does) => does.detailsClosed(), { country: null, camera: null }],
    ['a measure picked', (does) => does.measurePicked('people'), { measure: 'people' }],
    [
      'a projection picked',
      (does) => does.projectionPicked('globe'),
      { projection: 'globe', camera: null },
    ],
    [
      'a camera moved',
      (does) => does.cameraMoved({ lon: 1, lat: 2, zoom: 3 }),
      { camera: { lon: 1, lat: 2, zoom: 3 } },
    ],
    ['the filters cleared', (does) => does.filtersCleared(), { filter: NO_FILTER }],
    [
      'a filter replaced',
      (does) => does.filterReplaced({ ...NO_FILTER, theme: ['x'] }),
      { filter: { ...NO_FILTER, theme: ['x'] } },
    ],
  ])('%s changes that and leaves the rest', (_, act, change) => {
    open('/fr/country/KGZ/', 'theme=capacity&q=judges&at=74,41,3');
    const before = view();
    act(actions);
    expect(view()).toEqual({ ...before, ...change });
  });

  it.each<[Partial<View> & { page: Page }, (does: ViewActions) => void]>([
    [{ page: 'table' }, (does) => does.pageOpened('table')],
    [{ page: 'map' }, (does) => does.detailsClosed()],
    [{ page: 'map', country: 'EGY' }, (does) => does.countryPicked('EGY')],
    [{ page: 'map', activity: 'a-b' }, (does) => does.activityOpened('a-b')],
  ])('a click leads where the link to %o says', (place, act) => {
    open('/country/KGZ/', 'theme=capacity&at=74,41,3');
    const link = formatView(viewAt(view(), place));
    act(actions);
    expect(formatView(view())).toBe(link);
  });

  it('a country picked from a page or a comparison stands on the map alone', () => {
    open('/compare/', 'country=KGZ,EGY');
    actions.countryPicked('PAK');
    expect(view()).toEqual({ ...DEFAULT_VIEW, country: 'PAK' });
    for (const path of ['/table/', '/activity/a-b/']) {
      open(path);
      actions.countryPicked('PAK');
      expect(view()).toEqual({ ...DEFAULT_VIEW, country: 'PAK' });
    }
  });

  it('a facet toggled goes in and out, sorted', () => {
    actions.facetToggled('theme', 'services');
    actions.facetToggled('theme', 'capacity');
    actions.facetToggled('partner', 'unfpa');
    expect(view().filter).toEqual({
      ...NO_FILTER,
      theme: ['capacity', 'services'],
      partner: ['unfpa'],
    });
    actions.facetToggled('theme', 'services');
    expect(view().filter.theme).toEqual(['capacity']);
  });

  it('scopes keep the order of the page, and none is invented', () => {
    for (const id of ['global', 'country', 'galaxy']) actions.facetToggled('scope', id);
    expect(view().filter.scope).toEqual(['country', 'global']);
    actions.facetToggled('scope', 'country');
    expect(view().filter.scope).toEqual(['global']);
  });

  it('a year filter that leaves out nothing is none, a reversed one is turned', () => {
    actions.yearPicked({ range: { from: 2024, to: 2020 }, undated: false });
    expect(view().filter.year).toEqual({ range: { from: 2020, to: 2024 }, undated: false });
    actions.yearPicked({ range: { from: null, to: null }, undated: true });
    expect(view().filter.year).toBeNull();
    actions.yearPicked({ range: null, undated: true });
    expect(view().filter.year).toEqual({ range: null, undated: true });
    actions.yearPicked(null);
    expect(view().filter.year).toBeNull();
  });
});

describe('how the address follows', () => {
  it('with an entry of its own for what the reader did, with none for camera and links', () => {
    const entryAfter = (act: () => void) => {
      act();
      return store.getState().entry;
    };
    expect(store.getState().entry).toBe('replace');
    expect(entryAfter(() => actions.facetToggled('theme', 'policy'))).toBe('push');
    expect(entryAfter(() => actions.cameraMoved({ lon: 0, lat: 0, zoom: 2 }))).toBe('replace');
    expect(entryAfter(() => actions.countryPicked('KGZ'))).toBe('push');
    expect(entryAfter(() => open('/table/'))).toBe('replace');
    expect(entryAfter(() => actions.measurePicked('themes'))).toBe('push');
  });

  it('U19 tells a subscriber of each action once', () => {
    const seen: string[] = [];
    store.subscribe((state) => seen.push(formatView(state.view)));
    actions.countryPicked('KGZ');
    actions.facetToggled('theme', 'capacity');
    actions.filtersCleared();
    expect(seen).toEqual(['/country/KGZ/', '/country/KGZ/?theme=capacity', '/country/KGZ/']);
  });

  it('U19 any actions leave a view that its own link restores', () => {
    const action = fc.constantFrom<(does: ViewActions) => void>(
      (does) => does.pageOpened('compare'),
      (does) => does.pageOpened('about'),
      (does) => does.countryPicked('KGZ'),
      (does) => does.activityOpened('a-b'),
      (does) => does.detailsClosed(),
      (does) => does.facetToggled('theme', 'policy'),
      (does) => does.facetToggled('scope', 'regional'),
      (does) => does.facetToggled('scope', 'country'),
      (does) => does.facetToggled('violence', 'femicide'),
      (does) => does.yearPicked({ range: { from: 2024, to: 2020 }, undated: true }),
      (does) => does.yearPicked({ range: { from: null, to: null }, undated: true }),
      (does) => does.filtersCleared(),
      (does) => does.measurePicked('people'),
      (does) => does.projectionPicked('globe'),
      (does) => does.cameraMoved({ lon: 1.25, lat: -3, zoom: 2.5 }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 50 }), (list) => {
        const { getState } = createViewStore();
        for (const act of list) act(getState().actions);
        const [path = '', search = ''] = formatView(getState().view).split('?');
        expect(parseView(path, search)).toEqual({ view: getState().view, ignored: [] });
      }),
    );
  });
});

describe('wishes and notices', () => {
  it('keeps what no dataset may have, through every other action', () => {
    open('/country/ZZZ/', 'theme=xyz');
    actions.facetToggled('theme', 'capacity');
    actions.measurePicked('themes');
    expect(view()).toMatchObject({ country: 'ZZZ', filter: { theme: ['capacity', 'xyz'] } });
  });

  it('keeps what a link asked for in vain until the next link', () => {
    open('/', 'year=1&theme=capacity');
    expect(store.getState().ignored).toEqual([{ key: 'year', value: '1', reason: 'unreadable' }]);
    actions.noticeDismissed();
    actions.countryPicked('KGZ');
    expect(store.getState()).toMatchObject({ isNoticeDismissed: true, ignored: [{ key: 'year' }] });
    open('/', 'at=x');
    expect(store.getState()).toMatchObject({ isNoticeDismissed: false, ignored: [{ key: 'at' }] });
  });
});
