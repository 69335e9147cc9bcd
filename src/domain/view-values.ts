import { SLUG } from './codes.ts';
import { type Camera, normalYearFilter, type YearFilter, type YearRange } from './view.ts';

// Without the u flag i knows ASCII alone: no sign that merely folds to a letter passes.
const SLUG_IN_ANY_CASE = new RegExp(SLUG.source, 'i');
const COUNTRY_CODE = /^[a-z]{2,3}$/i;
const YEAR = /^\d{4}$/;
const DECIMAL = /^-?\d{1,3}(?:\.\d{1,6})?$/;
/** The founding of the United Nations; nothing it did can be older. */
export const FIRST_YEAR = 1945;
export const LAST_YEAR = 2100;
export const LONGEST_QUERY = 200;
const LONGEST_QUOTE = 60;
/** How often the whole world fits into the closest view. */
export const ZOOM_LIMIT = 12;

/** A slug in lower case, or `null` where the text is none. */
export function parseSlug(text: string): string | null {
  const slug = text.trim();
  return SLUG_IN_ANY_CASE.test(slug) ? slug.toLowerCase() : null;
}

/** An ISO 3166-1 alpha-2 or alpha-3 shaped code in upper case, or `null`. */
export function parseCountryCode(text: string): string | null {
  const code = text.trim();
  return COUNTRY_CODE.test(code) ? code.toUpperCase() : null;
}

/** A year that a link may name, or `null`. */
export function parseYear(text: string): number | null {
  if (!YEAR.test(text)) return null;
  const year = Number(text);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

function parseYearRange(text: string): YearRange | null {
  const [first = '', last, ...rest] = text.split('..');
  if (rest.length > 0) return null;
  const from = parseYear(first);
  if (last === undefined) return from === null ? null : { from, to: from };
  const to = parseYear(last);
  const isBroken = (first !== '' && from === null) || (last !== '' && to === null);
  return isBroken ? null : { from, to };
}

/**
 * `2022`, `2022..2024`, `..2024`, `..`, each alone or with `undated`, or `undated` alone.
 * The first range counts, for the filter has one; `rejected` holds what could not be used and why.
 */
export function parseYearFilter(parts: readonly string[]): {
  filter: YearFilter | null;
  rejected: { part: string; reason: 'unreadable' | 'surplus' }[];
} {
  const rejected: { part: string; reason: 'unreadable' | 'surplus' }[] = [];
  let range: YearRange | null = null;
  let undated = false;
  for (const part of parts) {
    const text = part.trim().toLowerCase();
    const parsed = text === 'undated' ? null : parseYearRange(text);
    if (text === 'undated') undated = true;
    else if (parsed === null) rejected.push({ part, reason: 'unreadable' });
    else if (range === null) range = parsed;
    else if (!isSameRange(range, parsed)) rejected.push({ part, reason: 'surplus' });
  }
  return { filter: normalYearFilter({ range, undated }), rejected };
}

function isSameRange(one: YearRange, other: YearRange): boolean {
  return one.from === other.from && one.to === other.to;
}

export function formatYearFilter({ range, undated }: YearFilter): string {
  const years =
    range === null
      ? []
      : range.from !== null && range.from === range.to
        ? [String(range.from)]
        : [`${range.from ?? ''}..${range.to ?? ''}`];
  return [...years, ...(undated ? ['undated'] : [])].join(',');
}

/**
 * The camera as a link can say it: to a hundredth of a degree and of the factor, and inside the
 * ranges that `parseCamera` takes. A map may count its longitudes beyond 180°.
 */
export function roundCamera({ lon, lat, zoom }: Camera): Camera {
  const round = (value: number) => Math.round(value * 100) / 100 + 0;
  const within = (value: number, least: number, most: number) =>
    Math.max(least, Math.min(most, value));
  const wrapped = Math.abs(lon) <= 180 ? lon : lon - 360 * Math.round(lon / 360);
  return {
    lon: round(wrapped),
    lat: round(within(lat, -90, 90)),
    zoom: round(within(zoom, 1, ZOOM_LIMIT)),
  };
}

/** `lon,lat,zoom` in degrees and zoom factor, or `null` where one of them is out of range. */
export function parseCamera(text: string): Camera | null {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length !== 3 || !parts.every((part) => DECIMAL.test(part))) return null;
  const [lon = 0, lat = 0, zoom = 0] = parts.map(Number);
  const isOnMap = Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && zoom >= 1 && zoom <= ZOOM_LIMIT;
  return isOnMap ? roundCamera({ lon, lat, zoom }) : null;
}

export function formatCamera(camera: Camera): string {
  const { lon, lat, zoom } = roundCamera(camera);
  return [lon, lat, zoom].join(',');
}

/**
 * Words as typed, made safe to show: NFC, no control, bidi or zero-width characters, no lone
 * surrogates, at most two combining marks in a row, single blanks, at most 200 characters.
 */
export function cleanText(text: string, longest = LONGEST_QUERY): string {
  const plain = text
    .slice(0, longest * 8)
    .replace(/[\p{Cs}\p{Cf}]/gu, '')
    .replace(/\p{Cc}/gu, ' ')
    .normalize('NFC')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  return [...plain].slice(0, longest).join('').trim();
}

/** What is quoted back to the reader of a broken link. */
export function quoteText(text: string): string {
  return cleanText(text, LONGEST_QUOTE);
}
