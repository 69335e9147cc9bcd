import { withPresentIds } from '../domain/renamed-ids.ts';
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
    if (isLeaving) return;
    const path = stripBase(location.pathname, options.base);
    const parsed = parseView(path, location.search);
    const view =
      vocabulary === null ? parsed.view : withPresentIds(parsed.view, vocabulary.renamed);
    store.getState().actions.linkRead({ ...parsed, view });
  };
  const write = (entry = store.getState().entry) => {
    if (isLeaving) return;
    const { view: wish } = store.getState();
    const view = vocabulary === null ? wish : resolveView(wish, vocabulary, options.languages).view;
    const address = options.base + formatView(view).slice(1);
    // Whole: a bare `?` or `#` is in none of its parts.
    if (location.origin + address === location.href) return;
    const depth = currentDepth();
    // In a frame, Back belongs to the page around it.
    const isPushed = entry === 'push' && !view.embed;
    try {
      if (isPushed) history.pushState({ depth: depth + 1 } satisfies EntryState, '', address);
      else history.replaceState({ depth } satisfies EntryState, '', address);
    } catch {
      // A sandboxed frame may not change its path: the view goes on without its printed form.
    }
  };
  read();
  write();
  store.subscribe(() => write());
  addEventListener('popstate', read);
  return {
    vocabularyKnown: (known) => {
      vocabulary = known;
      const { view, ignored, actions } = store.getState();
      const present = withPresentIds(view, known.renamed);
      // The reader goes on from the ids of today: a filter must not hold one twice.
      if (present !== view) actions.linkRead({ view: present, ignored: [...ignored] });
      // The reader did nothing: what the dataset cannot answer goes without an entry of its own.
      write('replace');
    },
  };
}

/** The address a link should show for a view; the click itself goes through the store. */
export function hrefFor(path: string, base: string): string {
  return base + path.slice(1);
}

/** The whole address of a path, as somebody else opens it: on the public site where there is one. */
export function publicAddress(path: string, base: string, siteUrl: string | null): string {
  if (siteUrl !== null) return siteUrl.replace(/\/+$/, '') + path;
  return location.origin + hrefFor(path, base);
}

export function reloadPage(): void {
  location.reload();
}

let isLeaving = false;

/** Stands in the tab's own storage for the seconds in which a step back loads our first page anew. */
const LEAVING = 'leaving';
const LEAVING_MS = 10_000;
/** A page of ours that shows nothing and goes on to the other site. */
const WAY_OUT = 'leave/';
/** A frame or a full history may swallow a step; a step to another document takes longer. */
const STEP_MS = 300;
const LOAD_MS = 2000;

/**
 * Leaves for another site so that neither Back nor Forward shows the app again: steps to our first
 * entry, cuts off what lies ahead of it, and replaces it. Without a network the page goes blank
 * instead of showing an error with our address in it.
 */
export async function leaveSite(to: string, base: string): Promise<void> {
  if (isLeaving) return;
  isLeaving = true;
  if (isFramed()) {
    leaveFrame(to);
    return;
  }
  try {
    const { behind, isOtherDocument } = ownFirstEntry();
    if (behind > 0) {
      if (isOtherDocument) sessionStorage.setItem(LEAVING, String(Date.now()));
      await step(() => history.go(-behind), isOtherDocument ? LOAD_MS : STEP_MS);
      if (isOtherDocument) sessionStorage.removeItem(LEAVING);
    }
    history.pushState(null, '', base + WAY_OUT);
    await step(() => history.back(), STEP_MS);
  } catch {
    // A browser that forbids storage or history still has to go.
  } finally {
    location.replace(navigator.onLine ? to : 'about:blank');
  }
}

/** Only the outermost window is its own parent. */
function isFramed(): boolean {
  return parent.location !== location;
}

/** The whole page leaves where the frame may make it; the frame itself goes blank at once. */
function leaveFrame(to: string): void {
  try {
    top?.location.replace(to);
  } catch {
    // Sandboxed: all that is ours is the frame.
  }
  location.replace('about:blank');
}

/** Goes on with leaving where the step back has loaded, or brought back, another page of ours. */
export function resumeLeaving(leave: () => void): void {
  const resume = () => {
    if (!takeLeaving()) return;
    isLeaving = false;
    leave();
  };
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) resume();
  });
  resume();
}

function takeLeaving(): boolean {
  try {
    const since = sessionStorage.getItem(LEAVING);
    sessionStorage.removeItem(LEAVING);
    return since !== null && Date.now() - Number(since) < LEAVING_MS;
  } catch {
    return false;
  }
}

function step(go: () => void, patience: number): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('popstate', () => resolve(), { once: true });
    setTimeout(resolve, patience);
    go();
  });
}

/** How far our first entry lies behind this one. Our own count starts anew with every document. */
function ownFirstEntry(): { behind: number; isOtherDocument: boolean } {
  const entries = typeof navigation === 'undefined' ? null : navigation;
  const known = entries?.currentEntry?.index ?? currentDepth();
  // Browsers keep about fifty entries: there is no stepping behind the oldest.
  const behind = Math.min(known, history.length - 1);
  const first = entries?.entries()[known - behind];
  return { behind, isOtherDocument: first?.sameDocument === false };
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
