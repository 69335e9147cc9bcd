import type { Vocabulary } from '../domain/resolve-view.ts';
import { resolveView } from '../domain/resolve-view.ts';
import { formatView, parseView } from '../domain/view-url.ts';
import type { Language } from '../domain/vocabulary.ts';
import type { ViewStore } from './view-store.ts';

/**
 * The only file that touches history and location. The store is the truth; the address is its
 * printed form, written by one subscriber that skips what already stands there.
 */
export type AddressOptions = {
  /** Where the site lives: `/` or `/atlas/`. */
  base: string;
  languages: readonly Language[];
};

export type BrowserAddress = {
  /** From now on the address holds only what this dataset can answer. */
  vocabularyKnown: (vocabulary: Vocabulary) => void;
};

/** Entries of ours before the current one, so that leaving can step behind all of them. */
type EntryState = { depth: number };

/** Reads the address into the store and keeps both the same from then on. */
export function connectAddress(store: ViewStore, options: AddressOptions): BrowserAddress {
  let vocabulary: Vocabulary | null = null;
  const read = () => {
    const path = stripBase(location.pathname, options.base);
    store.getState().actions.linkRead(parseView(path, location.search));
  };
  const write = (entry = store.getState().entry) => {
    const { view: wish } = store.getState();
    const view = vocabulary === null ? wish : resolveView(wish, vocabulary, options.languages).view;
    const address = options.base + formatView(view).slice(1);
    if (address === location.pathname + location.search + location.hash) return;
    const depth = currentDepth();
    if (entry === 'push') history.pushState({ depth: depth + 1 } satisfies EntryState, '', address);
    else history.replaceState({ depth } satisfies EntryState, '', address);
  };
  read();
  write();
  store.subscribe(() => write());
  addEventListener('popstate', () => {
    if (!isLeaving) read();
  });
  return {
    vocabularyKnown: (known) => {
      vocabulary = known;
      // The reader did nothing: what the dataset cannot answer goes without an entry of its own.
      write('replace');
    },
  };
}

/** The address a link should show for a view; the click itself goes through the store. */
export function hrefFor(path: string, base: string): string {
  return base + path.slice(1);
}

let isLeaving = false;

/**
 * Leaves for another site so that Back does not return: steps to our first entry and replaces it.
 * Without a network the page goes blank instead of showing an error with our address in it.
 */
export function leaveSite(to: string): void {
  if (isLeaving) return;
  isLeaving = true;
  const go = () => location.replace(navigator.onLine ? to : 'about:blank');
  // Browsers keep about fifty entries: there is no stepping behind the oldest.
  const depth = Math.min(currentDepth(), history.length - 1);
  if (depth === 0) {
    go();
    return;
  }
  addEventListener('popstate', go, { once: true });
  history.go(-depth);
  // A frame or a full history may swallow the step back.
  setTimeout(go, 250);
}

function currentDepth(): number {
  const state: unknown = history.state;
  const depth =
    typeof state === 'object' && state !== null && 'depth' in state ? state.depth : undefined;
  return typeof depth === 'number' && Number.isInteger(depth) && depth >= 0 ? depth : 0;
}

function stripBase(path: string, base: string): string {
  return path.startsWith(base) ? `/${path.slice(base.length)}` : '/';
}
