import { type Ignored, PAGES, type Page, type View } from './view.ts';
import { parseCountryCode, parseSlug, quoteText } from './view-values.ts';
import { LANGUAGES, type Language } from './vocabulary.ts';

export type Ignore = (...what: [Ignored['key'], Ignored['value'], Ignored['reason']]) => void;
export type Place = Pick<View, 'page' | 'language' | 'embed' | 'country' | 'activity'>;

const LONGEST_PATH = 1000;

/**
 * Page and subject of a path, in any letter case, with or without slashes at the ends or
 * `index.html`. `embed` and a language may stand in front, in either order.
 */
export function parsePath(path: string, ignore: Ignore): Place {
  const place: Place = { page: 'map', language: 'en', embed: false, country: null, activity: null };
  if (path.length > LONGEST_PATH) return refuse(path, place, ignore);
  const parts = path.split('/').flatMap((part) => {
    const text = decodePart(part).trim();
    return text === '' || text.toLowerCase() === 'index.html' ? [] : [text];
  });
  const rest = takePrefixes(parts, place);
  if (rest.length === 0) return place;
  return parseSubject(rest, place) ?? refuse(path, place, ignore);
}

function takePrefixes(parts: string[], place: Place): string[] {
  let at = 0;
  for (; at < Math.min(2, parts.length); at += 1) {
    const part = (parts[at] ?? '').toLowerCase();
    if (part === 'embed' && !place.embed) place.embed = true;
    else if (isLanguage(part) && place.language === 'en') place.language = part;
    else break;
  }
  return parts.slice(at);
}

function parseSubject(parts: string[], place: Place): Place | null {
  const [first = '', second = '', ...more] = parts;
  const name = first.toLowerCase();
  if (more.length > 0) return null;
  if (name === 'country') {
    const country = parseCountryCode(second);
    return country === null ? null : { ...place, country };
  }
  if (name === 'activity') {
    const activity = parseSlug(second);
    return activity === null ? null : { ...place, activity };
  }
  return second === '' && isPage(name) ? { ...place, page: name } : null;
}

function refuse(path: string, place: Place, ignore: Ignore): Place {
  ignore('path', quoteText(decodePart(path.slice(0, LONGEST_PATH))), 'unknown');
  return place;
}

export function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** The map has no name in a path: it is what stands at the root. */
function isPage(text: string): text is Page {
  return text !== 'map' && PAGES.some((page) => page === text);
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
