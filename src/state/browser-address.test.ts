import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { vocabularyFor } from '../domain/resolve-view.ts';
import { sampleIndex } from '../domain/sample-index.ts';
import { connectAddress } from './browser-address.ts';
import { createViewStore } from './view-store.ts';

/** As much of a browser as an address needs. */
class Tab {
  entries: { address: string; state: unknown }[] = [];
  at = 0;
  readonly #listeners: (() => void)[] = [];

  constructor(address: string) {
    this.entries.push({ address, state: null });
    const tab = this;
    vi.stubGlobal('addEventListener', (_: string, listener: () => void) => {
      this.#listeners.push(listener);
    });
    vi.stubGlobal('history', {
      get state() {
        return tab.entries[tab.at]?.state ?? null;
      },
      pushState: (state: unknown, _: string, to: string) => {
        this.entries.splice(this.at + 1, Number.POSITIVE_INFINITY, { address: to, state });
        this.at += 1;
      },
      replaceState: (state: unknown, _: string, to: string) => {
        this.entries[this.at] = { address: to, state };
      },
    });
    vi.stubGlobal('location', {
      origin: 'https://example.org',
      get href() {
        return `https://example.org${tab.address}`;
      },
      get pathname() {
        return new URL(tab.address, 'https://example.org').pathname;
      },
      get search() {
        return new URL(tab.address, 'https://example.org').search;
      },
      get hash() {
        return new URL(tab.address, 'https://example.org').hash;
      },
    });
  }

  get address(): string {
    return this.entries[this.at]?.address ?? '';
  }

  go(steps: number): void {
    this.at += steps;
    for (const listener of this.#listeners) listener();
  }
}

const vocabulary = vocabularyFor(sampleIndex([{ slug: 'one-window' }]));

function openAt(address: string, base = '/') {
  const tab = new Tab(address);
  const store = createViewStore();
  const connection = connectAddress(store, { base, languages: ['en'] });
  return { tab, store, connection, actions: store.getState().actions };
}

beforeEach(() => {
  vi.unstubAllGlobals();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the address and the view', () => {
  it.each([
    ['U01', '/?&&&', '/'],
    ['U01 nothing behind the question mark', '/table/?', '/table/'],
    ['U01 nothing behind the number sign', '/#', '/'],
    ['U25 a fragment', '/country/kgz#part', '/country/KGZ/'],
    ['a link of another form', '/?country=KGZ&utm_source=mail', '/country/KGZ/'],
  ])('%s: %s is rewritten without an entry', (_, from, to) => {
    const { tab } = openAt(from);
    expect(tab.entries.map(({ address }) => address)).toEqual([to]);
  });

  it('live under any base', () => {
    const { tab, actions } = openAt('/atlas/country/KGZ/', '/atlas/');
    actions.facetToggled('theme', 'policy');
    expect(tab.address).toBe('/atlas/country/KGZ/?theme=policy');
  });

  it('U19 are the same after 50 filter changes and on the way back and forth', () => {
    const { tab, store, actions } = openAt('/');
    for (let step = 0; step < 50; step += 1) {
      actions.facetToggled('theme', ['policy', 'services', 'capacity'][step % 3] ?? '');
    }
    expect(tab.entries).toHaveLength(51);
    const addresses = tab.entries.map(({ address }) => address);
    for (const step of [-1, -20, -29, 10, 40]) {
      tab.go(step);
      expect(tab.address).toBe(addresses[tab.at]);
      expect(store.getState().view.filter.theme.join()).toBe(
        new URLSearchParams(tab.address.slice(2)).get('theme') ?? '',
      );
    }
    expect(tab.entries.map(({ address }) => address)).toEqual(addresses);
  });

  it('U20 an address changed by hand is followed, and rewritten without an entry', () => {
    const { tab, store } = openAt('/');
    tab.entries.push({ address: '/country/kgz?theme=POLICY#part', state: null });
    tab.go(1);
    expect(store.getState().view.filter.theme).toEqual(['policy']);
    expect(tab.entries.map(({ address }) => address)).toEqual(['/', '/country/KGZ/?theme=policy']);
  });

  it('move the camera without an entry', () => {
    const { tab, actions } = openAt('/');
    actions.countryPicked('KGZ');
    actions.cameraMoved({ lon: 70, lat: 40, zoom: 2 });
    expect(tab.entries.map(({ address }) => address)).toEqual(['/', '/country/KGZ/?at=70,40,2']);
  });

  it('E02 leave the history of the page around a frame alone', () => {
    const { tab, actions } = openAt('/embed/?theme=policy');
    actions.countryPicked('KGZ');
    expect(tab.entries.map(({ address }) => address)).toEqual(['/embed/country/KGZ/?theme=policy']);
  });

  it('drop what the dataset cannot answer, without an entry even after an action', () => {
    const { tab, connection, actions, store } = openAt('/?theme=xyz');
    actions.facetToggled('theme', 'capacity');
    expect(tab.entries).toHaveLength(2);
    connection.vocabularyKnown(vocabulary);
    expect(tab.entries.map(({ address }) => address)).toEqual(['/?theme=xyz', '/?theme=capacity']);
    expect(store.getState().view.filter.theme).toEqual(['capacity', 'xyz']);
  });

  it('lead from a former id to the present one, which the reader then takes out', () => {
    const file = {
      ...sampleIndex([{ slug: 'one-window' }]),
      renamed: [{ kind: 'theme' as const, from: 'training', to: 'capacity' }],
    };
    const { tab, connection, actions } = openAt('/?theme=training');
    connection.vocabularyKnown(vocabularyFor(file));
    actions.facetToggled('theme', 'capacity');
    expect(tab.entries.map(({ address }) => address)).toEqual(['/?theme=capacity', '/']);
  });
});
