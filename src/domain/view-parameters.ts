import type { IgnoredKey } from './view.ts';
import type { Ignore } from './view-path.ts';
import { quoteText } from './view-values.ts';

/** A link is read up to here; a longer one is said to be too long. */
export const LONGEST_QUERY_STRING = 8192;

export type Parameters = ReadonlyMap<string, readonly string[]>;
/** A query while it is read, and where to name what cannot be used of it. */
export type Reading = { parameters: Parameters; ignore: Ignore };

/** Written without a value it still asks for something, and stands for its own value; any other key asks for nothing then. */
const SWITCH = 'embed';
/** What programs leave of `&` when they escape a link as if it were markup. */
const ESCAPED_AMPERSAND = /^(?:amp;)+/;

/** The parameters of a query by their keys in lower case, with or without the leading `?`. */
export function readParameters(search: string, ignore: Ignore): Parameters {
  let text = search.startsWith('?') ? search.slice(1) : search;
  if (text.length > LONGEST_QUERY_STRING) {
    ignore('length', '', 'surplus');
    const cut = text.slice(0, LONGEST_QUERY_STRING);
    text = cut.slice(0, Math.max(0, cut.lastIndexOf('&'), cut.lastIndexOf(',')));
  }
  const parameters = new Map<string, string[]>();
  for (const pair of text.split('&')) {
    const equals = pair.indexOf('=');
    const key = keyOf(equals < 0 ? pair : pair.slice(0, equals));
    if (key === '' || (equals < 0 && key !== SWITCH)) continue;
    const values = parameters.get(key) ?? [];
    values.push(equals < 0 ? key : decodeOnce(pair.slice(equals + 1)));
    parameters.set(key, values);
  }
  return parameters;
}

function keyOf(text: string): string {
  return decodeOnce(text).trim().toLowerCase().replace(ESCAPED_AMPERSAND, '');
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

/** The filled values of a key that takes one. */
export function valuesOf(key: string, { parameters }: Reading): string[] {
  const values = (parameters.get(key) ?? []).map((value) => value.trim());
  return values.filter((value) => value !== '');
}

/** Mail programs turn commas into blanks and blanks into `+`; no id holds any of them. */
export function listOf(key: string, { parameters }: Reading): string[] {
  const parts = (parameters.get(key) ?? []).flatMap((value) => value.split(/[,\s]+/u));
  return parts.filter((part) => part !== '');
}

/**
 * The first value of a key that can be read, `null` without one. What cannot be read is named, and
 * so is a later value that says something else.
 */
export function readOne<T>(
  key: string,
  parse: (text: string) => T | null,
  reading: Reading,
  named: IgnoredKey,
): T | null {
  let found: T | null = null;
  for (const text of valuesOf(key, reading)) {
    const value = parse(text);
    if (value === null) reading.ignore(named, quoteText(text), 'unreadable');
    else if (found === null) found = value;
    else if (JSON.stringify(value) !== JSON.stringify(found)) {
      reading.ignore(named, quoteText(text), 'surplus');
    }
  }
  return found;
}
