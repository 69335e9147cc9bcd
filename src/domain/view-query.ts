import { type ListFacet, toSortedSet, type View } from './view.ts';
import { type Ignore, isLanguage } from './view-path.ts';
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
  MEASURES,
  PROJECTIONS,
  SCOPES,
} from './vocabulary.ts';

type Parameters = ReadonlyMap<string, readonly string[]>;
const MOST_COMPARED = 4;

/** Puts the parameters of a query into a view that already has its page. Lists unite repeated keys, scalars take the first. */
export function readQuery(start: View, parameters: Parameters, ignore: Ignore): View {
  const view = readSubject(readPlace(start, parameters, ignore), parameters, ignore);
  const oneOf = <T extends string>(
    key: 'measure' | 'projection',
    allowed: readonly T[],
    none: T,
  ) => {
    const text = firstOf(key, parameters);
    const found = allowed.find((each) => each === text.toLowerCase());
    if (found === undefined && text !== '') ignore(key, quoteText(text));
    return found ?? none;
  };
  return {
    ...view,
    filter: {
      theme: readSlugs('theme', parameters, ignore),
      year: readYear(parameters, ignore),
      partner: readSlugs('partner', parameters, ignore),
      scope: readScopes(parameters, ignore),
      violence: readSlugs('violence', parameters, ignore),
    },
    query: cleanText(firstOf('q', parameters)),
    measure: oneOf('measure', MEASURES, start.measure),
    projection: oneOf('projection', PROJECTIONS, start.projection),
    camera: readCamera(firstOf('at', parameters), ignore),
    appearance: view.embed ? readAppearance(firstOf('appearance', parameters), ignore) : null,
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
function readPlace(start: View, parameters: Parameters, ignore: Ignore): View {
  const language = firstOf('lang', parameters).toLowerCase();
  const isKnown = isLanguage(language);
  if (!isKnown && language !== '') ignore('language', quoteText(language));
  const embed = firstOf('embed', parameters).toLowerCase();
  return {
    ...start,
    language: isKnown ? language : start.language,
    embed: start.embed || embed === '1' || embed === 'true',
  };
}

/** `?country=` and `?activity=` where a path was meant; a subject that the path names comes first. */
function readSubject(view: View, parameters: Parameters, ignore: Ignore): View {
  const codes = readCountries(parameters, ignore);
  const text = firstOf('activity', parameters);
  const activity = parseSlug(text);
  const isOpen = view.page === 'map' && view.country === null && view.activity === null;
  const isActivity = isOpen && codes.length === 0 && activity !== null;
  const isNamed = activity !== null && (isActivity || activity === view.activity);
  if (text !== '' && !isNamed) ignore('activity', quoteText(text));
  if (isActivity) return { ...view, activity };
  if (view.page === 'compare') return { ...view, compare: codes };
  if (isOpen && codes.length > 1) return { ...view, page: 'compare', compare: codes };
  if (isOpen) return { ...view, country: codes[0] ?? null };
  for (const code of codes) if (code !== view.country) ignore('country', code);
  return view;
}

function readCountries(parameters: Parameters, ignore: Ignore): string[] {
  const codes = new Set<string>();
  for (const part of listOf('country', parameters)) {
    const code = parseCountryCode(part);
    if (code === null || (codes.size === MOST_COMPARED && !codes.has(code))) {
      ignore('country', quoteText(part));
    } else codes.add(code);
  }
  return [...codes];
}

function readSlugs(key: Exclude<ListFacet, 'scope'>, parameters: Parameters, ignore: Ignore) {
  const slugs: string[] = [];
  for (const part of listOf(key, parameters)) {
    const slug = parseSlug(part);
    if (slug === null) ignore(key, quoteText(part));
    else slugs.push(slug);
  }
  return toSortedSet(slugs);
}

function readScopes(parameters: Parameters, ignore: Ignore): readonly FacetScope[] {
  const scopes: FacetScope[] = [];
  for (const part of listOf('scope', parameters)) {
    const scope = SCOPES.find((each) => each === part.trim().toLowerCase());
    if (scope === undefined) ignore('scope', quoteText(part));
    else scopes.push(facetScopeFor(scope));
  }
  return FACET_SCOPES.filter((scope) => scopes.includes(scope));
}

function readYear(parameters: Parameters, ignore: Ignore): View['filter']['year'] {
  const { filter, rejected } = parseYearFilter(listOf('year', parameters));
  for (const part of rejected) ignore('year', quoteText(part));
  return filter;
}

function readCamera(text: string, ignore: Ignore): View['camera'] {
  if (text === '') return null;
  const camera = parseCamera(text);
  if (camera === null) ignore('at', quoteText(text));
  return camera;
}

function readAppearance(text: string, ignore: Ignore): View['appearance'] {
  if (text === '') return null;
  const appearance = text.toLowerCase();
  if (appearance === 'light' || appearance === 'dark') return appearance;
  ignore('appearance', quoteText(text));
  return null;
}

/** Mail programs turn commas into blanks and blanks into `+`; no id holds any of them. */
function listOf(key: string, parameters: Parameters): string[] {
  const parts = (parameters.get(key) ?? []).flatMap((value) => value.split(/[,\s]+/u));
  return parts.filter((part) => part !== '');
}

function firstOf(key: string, parameters: Parameters): string {
  return (parameters.get(key)?.[0] ?? '').trim();
}
