/** Takes what came from outside and returns it typed, or throws a {@link ParseError}. `at` is its path. */
export type Parse<T> = (value: unknown, at: string) => T;

/** The type that a parse function returns. */
export type Parsed<P> = P extends Parse<infer T> ? T : never;

/** Says where the input is wrong and what was expected there; never repeats the input itself. */
export class ParseError extends Error {
  override readonly name = 'ParseError';
  readonly at: string;
  readonly expected: string;

  constructor(at: string, expected: string) {
    super(`${at}: expected ${expected}`);
    this.at = at;
    this.expected = expected;
  }
}

/** Any text, the empty one included. */
export const text: Parse<string> = (value, at) => {
  if (typeof value !== 'string') throw new ParseError(at, 'text');
  return value;
};

export const trueOrFalse: Parse<boolean> = (value, at) => {
  if (typeof value !== 'boolean') throw new ParseError(at, 'true or false');
  return value;
};

/** Text that is more than blanks. */
export const filledText: Parse<string> = (value, at) => {
  if (text(value, at).trim() === '') throw new ParseError(at, 'text that is not empty');
  return text(value, at);
};

/** Text of one form; `name` says which in the error. */
export function textLike(pattern: RegExp, name: string): Parse<string> {
  return (value, at) => {
    if (typeof value !== 'string' || !pattern.test(value)) throw new ParseError(at, name);
    return value;
  };
}

/** A finite number, both ends included. */
export function numberFrom(least: number, most: number): Parse<number> {
  return (value, at) => {
    if (typeof value !== 'number' || !(value >= least && value <= most)) {
      throw new ParseError(at, `a number from ${least} to ${most}`);
    }
    return value;
  };
}

/** A whole number that a double holds exactly, both ends included. */
export function wholeNumber(least = 0, most = Number.MAX_SAFE_INTEGER): Parse<number> {
  return (value, at) => {
    if (!isWhole(value) || value < least || value > most) {
      throw new ParseError(at, `a whole number from ${least} to ${most}`);
    }
    return value;
  };
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

export function oneOf<const T extends string>(allowed: readonly T[]): Parse<T> {
  return (value, at) => {
    const found = allowed.find((each) => each === value);
    if (found === undefined) throw new ParseError(at, `one of ${allowed.join(', ')}`);
    return found;
  };
}

export function nullOr<T>(parse: Parse<T>): Parse<T | null> {
  return (value, at) => (value === null ? null : parse(value, at));
}

/** Any list, its entries still unread. */
export const list: Parse<readonly unknown[]> = (value, at) => {
  if (!Array.isArray(value)) throw new ParseError(at, 'a list');
  return value;
};

export function arrayOf<T>(parse: Parse<T>): Parse<T[]> {
  return (value, at) =>
    list(value, at).map((entry, position) => parse(entry, `${at}[${position}]`));
}

/**
 * An object with exactly these keys of its own. Keys it does not know are refused, `__proto__` and
 * `constructor` among them; nothing is ever read from a prototype.
 */
export function object<T extends object>(fields: { [K in keyof T]: Parse<T[K]> }): Parse<T> {
  return (value, at) => {
    if (!isPlainObject(value)) throw new ParseError(at, 'an object');
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(fields, key)) throw new ParseError(`${at}.${key}`, 'no such key');
    }
    const parsed: Partial<T> = {};
    for (const key in fields) {
      if (!Object.hasOwn(value, key)) throw new ParseError(`${at}.${key}`, 'this key');
      parsed[key] = fields[key](value[key], `${at}.${key}`);
    }
    // Every key of T has just been filled.
    return parsed as T;
  };
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The list unchanged; throws where two entries have the same key. */
export function withoutTwins<T>(entries: T[], keyOf: (entry: T) => string, at: string): T[] {
  const seen = new Set<string>();
  entries.forEach((entry, position) => {
    if (seen.has(keyOf(entry))) throw new ParseError(`${at}[${position}]`, 'an id of its own');
    seen.add(keyOf(entry));
  });
  return entries;
}

/** The version of the format that a file claims for itself, read before anything else of it. */
export function schemaVersionOf(value: unknown): number | null {
  if (!isPlainObject(value) || !Object.hasOwn(value, 'schemaVersion')) return null;
  const { schemaVersion } = value;
  return isWhole(schemaVersion) ? schemaVersion : null;
}
