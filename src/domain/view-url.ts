import { DEFAULT_VIEW, type Ignored, type Page, type View } from './view.ts';
import { type Ignore, parsePath } from './view-path.ts';
import { queryFor, readQuery } from './view-query.ts';

/** A link is read up to here; a longer one is said to be too long. */
export const LONGEST_QUERY_STRING = 8192;

export type ParsedView = { view: View; ignored: Ignored[] };

/**
 * Reads any address of ours, with or without the leading `?` in `search`.
 * Never throws: each key is valid, missing or ignored on its own. Ids are only checked for their
 * shape here; `resolveView` holds them against the dataset.
 */
export function parseView(path: string, search: string): ParsedView {
  const ignored: Ignored[] = [];
  const ignore: Ignore = (key, value) => ignored.push({ key, value });
  const parameters = readParameters(search, ignore);
  const place = parsePath(path, ignore);
  const view = readQuery({ ...DEFAULT_VIEW, ...place }, parameters, ignore);
  return { view: shortened(view, ignored), ignored };
}

/** Only the words of a search grow when they are written: they go where the link would get too long. */
function shortened(view: View, ignored: Ignored[]): View {
  if (queryFor(view).length <= LONGEST_QUERY_STRING) return view;
  if (!ignored.some(({ key }) => key === 'length')) ignored.push({ key: 'length', value: '' });
  return { ...view, query: '' };
}

/** The canonical address of a view, relative to the root of the site: `/country/KGZ/?theme=capacity`. */
export function formatView(view: View): string {
  const query = queryFor(view);
  return pathFor(view) + (query === '' ? '' : `?${query}`);
}

/** The path alone: page and subject. */
export function pathFor(view: View): string {
  const prefix = [view.embed ? 'embed' : '', view.language === 'en' ? '' : view.language];
  const parts = [...prefix, ...subjectPath(view)].filter((part) => part !== '');
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/**
 * The filters of a view at another page or subject, so that following a link keeps them. An
 * activity leaves the map as it is; any other step lets it show the new subject.
 */
export function viewAt(view: View, place: Partial<View> & { page: Page }): View {
  const camera = place.activity === undefined ? null : view.camera;
  return { ...view, country: null, activity: null, compare: [], camera, ...place };
}

function subjectPath(view: View): string[] {
  if (view.page !== 'map') return [view.page];
  if (view.country !== null) return ['country', view.country];
  if (view.activity !== null) return ['activity', view.activity];
  return [];
}

/** What programs leave of `&` when they escape a link as if it were markup. */
const ESCAPED_AMPERSAND = /^(?:amp;)+/;

type Parameters = ReadonlyMap<string, readonly string[]>;

function readParameters(search: string, ignore: Ignore): Parameters {
  let text = search.startsWith('?') ? search.slice(1) : search;
  if (text.length > LONGEST_QUERY_STRING) {
    ignore('length', '');
    const cut = text.slice(0, LONGEST_QUERY_STRING);
    text = cut.slice(0, Math.max(0, cut.lastIndexOf('&')));
  }
  const parameters = new Map<string, string[]>();
  for (const pair of text.split('&')) {
    const equals = pair.indexOf('=');
    if (equals < 1) continue;
    const key = decodeOnce(pair.slice(0, equals))
      .trim()
      .toLowerCase()
      .replace(ESCAPED_AMPERSAND, '');
    const values = parameters.get(key) ?? [];
    values.push(decodeOnce(pair.slice(equals + 1)));
    parameters.set(key, values);
  }
  return parameters;
}

/** Decoded exactly once, so that a doubly escaped value stays what it is: not an id of ours. */
function decodeOnce(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
