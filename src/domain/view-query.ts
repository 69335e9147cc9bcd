import { type ListFacet, toSortedSet, type View } from './view.ts';
import { listOf, type Reading, readOne } from './view-parameters.ts';
import {
  cleanText,
  formatCamera,
  formatYearFilter,
  parseCamera,
  parseCountryCode,
  parseSlug,
  parseYearFilter,
  quoteText,
} from './view-values.ts';
import {
  FACET_SCOPES,
  type FacetScope,
  facetScopeFor,
  LANGUAGES,
  MEASURES,
  PROJECTIONS,
  SCOPES,
} from './vocabulary.ts';

const APPEARANCES = ['light', 'dark'] as const;
const MOST_COMPARED = 4;

/** Puts the parameters of a query into a view that already has its page. Lists unite repeated keys, scalars take the first. */
export function readQuery(start: View, reading: Reading): View {
  const view = readSubject(readPlace(start, reading), reading);
  return {
    ...view,
    filter: {
      theme: readSlugs('theme', reading),
      year: readYear(reading),
      partner: readSlugs('partner', reading),
      scope: readScopes(reading),
      violence: readSlugs('violence', reading),
      target: readSlugs('target', reading),
      assistance: readSlugs('assistance', reading),
    },
    source: readOne('source', parseSlug, reading, 'source'),
    query: readWords(reading),
    measure: readOne('measure', oneOf(MEASURES), reading, 'measure') ?? start.measure,
    projection:
      readOne('projection', oneOf(PROJECTIONS), reading, 'projection') ?? start.projection,
    camera: readOne('at', parseCamera, reading, 'at'),
    appearance: readAppearance(view.embed, reading),
  };
}

/** The canonical query without `?`: only what differs from the default, in the documented order. */
export function queryFor(view: View): string {
  const { filter } = view;
  const pairs: [string, string][] = [
    ['theme', filter.theme.join(',')],
    ['year', filter.year === null ? '' : formatYearFilter(filter.year)],
    ['partner', filter.partner.join(',')],
    ['scope', filter.scope.join(',')],
    ['violence', filter.violence.join(',')],
    ['target', filter.target.join(',')],
    ['assistance', filter.assistance.join(',')],
    ['source', view.source ?? ''],
    ['q', encodeURIComponent(cleanText(view.query))],
    ['country', view.page === 'compare' ? view.compare.join(',') : ''],
    ['measure', view.measure === 'activities' ? '' : view.measure],
    ['projection', view.projection === 'equal-earth' ? '' : view.projection],
    ['at', view.camera === null ? '' : formatCamera(view.camera)],
    ['appearance', view.embed ? (view.appearance ?? '') : ''],
  ];
  return pairs.flatMap(([key, value]) => (value === '' ? [] : [`${key}=${value}`])).join('&');
}

/** `?lang=` and `?embed=1` where a path was meant. */
function readPlace(start: View, reading: Reading): View {
  const language = readOne('lang', oneOf(LANGUAGES), reading, 'language');
  const embed = readOne('embed', parseYesOrNo, reading, 'embed');
  return {
    ...start,
    language: language ?? start.language,
    embed: start.embed || embed === true,
  };
}

/** `?country=` and `?activity=` where a path was meant; a subject that the path names comes first. */
function readSubject(view: View, reading: Reading): View {
  const codes = readCountries(reading);
  const activity = readOne('activity', parseSlug, reading, 'activity');
  const isOpen = view.page === 'map' && view.country === null && view.activity === null;
  const isActivity = isOpen && codes.length === 0 && activity !== null;
  if (isActivity) return { ...view, activity };
  if (activity !== null && activity !== view.activity) {
    reading.ignore('activity', quoteText(activity), 'misplaced');
  }
  if (view.page === 'compare') return { ...view, compare: codes };
  if (isOpen && codes.length > 1) return { ...view, page: 'compare', compare: codes };
  if (isOpen) return { ...view, country: codes[0] ?? null };
  for (const code of codes) {
    if (code !== view.country) reading.ignore('country', code, 'misplaced');
  }
  return view;
}

function readCountries(reading: Reading): string[] {
  const codes = new Set<string>();
  for (const part of listOf('country', reading)) {
    const code = parseCountryCode(part);
    if (code === null) reading.ignore('country', quoteText(part), 'unreadable');
    else if (codes.size < MOST_COMPARED) codes.add(code);
    else if (!codes.has(code)) reading.ignore('country', code, 'surplus');
  }
  return [...codes];
}

function readSlugs(key: Exclude<ListFacet, 'scope'>, reading: Reading): readonly string[] {
  const slugs: string[] = [];
  for (const part of listOf(key, reading)) {
    const slug = parseSlug(part);
    if (slug === null) reading.ignore(key, quoteText(part), 'unreadable');
    else slugs.push(slug);
  }
  return toSortedSet(slugs);
}

function readScopes(reading: Reading): readonly FacetScope[] {
  const scopes: FacetScope[] = [];
  for (const part of listOf('scope', reading)) {
    const scope = oneOf(SCOPES)(part);
    if (scope === null) reading.ignore('scope', quoteText(part), 'unreadable');
    else scopes.push(facetScopeFor(scope));
  }
  return FACET_SCOPES.filter((scope) => scopes.includes(scope));
}

function readYear(reading: Reading): View['filter']['year'] {
  const { filter, rejected } = parseYearFilter(listOf('year', reading));
  for (const { part, reason } of rejected) reading.ignore('year', quoteText(part), reason);
  return filter;
}

function readWords(reading: Reading): string {
  const words = readOne('q', (text) => cleanText(text, Infinity), reading, 'q') ?? '';
  const kept = cleanText(words);
  if (kept !== words) reading.ignore('q', quoteText(words), 'unreadable');
  return kept;
}

/** Only an embedded page can be told its colours. */
function readAppearance(isEmbedded: boolean, reading: Reading): View['appearance'] {
  const appearance = readOne('appearance', oneOf(APPEARANCES), reading, 'appearance');
  if (isEmbedded || appearance === null) return appearance;
  reading.ignore('appearance', appearance, 'misplaced');
  return null;
}

function parseYesOrNo(text: string): boolean | null {
  const word = oneOf(['1', 'true', '0', 'false'])(text);
  return word === null ? null : word === '1' || word === 'true';
}

function oneOf<const T extends string>(allowed: readonly T[]): (text: string) => T | null {
  return (text) => allowed.find((each) => each === text.toLowerCase()) ?? null;
}
