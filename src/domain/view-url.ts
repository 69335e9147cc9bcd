import { DEFAULT_VIEW, type Ignored, type Page, type View } from './view.ts';
import { LONGEST_QUERY_STRING, readParameters } from './view-parameters.ts';
import { type Ignore, parsePath } from './view-path.ts';
import { queryFor, readQuery } from './view-query.ts';

/** A page, and its subject where it has one. */
export type Destination = Partial<View> & { page: Page };
/** The address of a destination under the present filter. */
export type HrefOf = (to: Destination) => string;

export type ParsedView = { view: View; ignored: Ignored[] };

/**
 * Reads any address of ours, with or without the leading `?` in `search`.
 * Never throws: each key is valid, missing or ignored on its own. Ids are only checked for their
 * shape here; `resolveView` holds them against the dataset.
 */
export function parseView(path: string, search: string): ParsedView {
  const ignored: Ignored[] = [];
  const ignore: Ignore = (key, value, reason) => {
    if (ignored.some((each) => each.key === key && each.value === value)) return;
    ignored.push({ key, value, reason });
  };
  const parameters = readParameters(search, ignore);
  const place = parsePath(path, ignore);
  const view = readQuery({ ...DEFAULT_VIEW, ...place }, { parameters, ignore });
  return { view: shortened(view, ignored), ignored };
}

/** Only the words of a search grow when they are written: they go where the link would get too long. */
function shortened(view: View, ignored: Ignored[]): View {
  if (queryFor(view).length <= LONGEST_QUERY_STRING) return view;
  if (!ignored.some(({ key }) => key === 'length')) {
    ignored.push({ key: 'length', value: '', reason: 'surplus' });
  }
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
export function viewAt(view: View, to: Destination): View {
  const camera = to.activity === undefined ? null : view.camera;
  return { ...view, country: null, activity: null, compare: [], camera, ...to };
}

function subjectPath(view: View): string[] {
  if (view.page !== 'map') return [view.page];
  if (view.country !== null) return ['country', view.country];
  if (view.activity !== null) return ['activity', view.activity];
  return [];
}
