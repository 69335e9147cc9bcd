import { foldText } from '../../../src/domain/fold-text.ts';
import type { Content } from '../shapes.ts';

/** Codes that ISO 3166 reserves for names or parts of countries of its list. */
const RESERVED = new Map([
  ['AC', 'SHN'],
  ['EL', 'GRC'],
  ['TA', 'SHN'],
  ['UK', 'GBR'],
]);

/** Finds countries by what publishers write: codes of two or three letters, or a usual name. */
export class CountryFinder {
  readonly #codes = new Map<string, string>();
  readonly #names = new Map<string, string>();

  constructor(countries: Content<'countries'>) {
    for (const { iso3, iso2, status, names, official, aliases = [] } of countries) {
      if (status === 'undetermined') continue;
      this.#codes.set(iso3, iso3);
      if (iso2 !== undefined) this.#codes.set(iso2, iso3);
      for (const name of [...Object.values(names), official, ...aliases]) {
        if (name !== undefined) this.#names.set(foldText(name), iso3);
      }
    }
  }

  /** ISO 3166-1 alpha-3, or null where the code is none of the table. */
  forCode(code: string): string | null {
    const written = code.trim().toUpperCase();
    return this.#codes.get(RESERVED.get(written) ?? written) ?? null;
  }

  /** Whether a code that is understood is not written as the standard wants it. */
  isUnusual(code: string): boolean {
    return !/^[A-Z]{2}$/.test(code) || RESERVED.has(code);
  }

  /** By the whole name, never by a part of it. */
  forName(name: string): string | null {
    return this.#names.get(foldText(name.trim())) ?? null;
  }

  /** Countries whose whole name stands in a text, as codes. */
  namedIn(text: string): string[] {
    const words = ` ${foldText(text).replaceAll(/[^\p{L}\p{N}']+/gu, ' ')} `;
    const named = [...this.#names].filter(
      ([name]) =>
        name.length > 3 && words.includes(` ${name.replaceAll(/[^\p{L}\p{N}']+/gu, ' ').trim()} `),
    );
    return [...new Set(named.map(([, iso3]) => iso3))].toSorted();
  }
}
