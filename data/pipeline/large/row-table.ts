import { countedCountriesFor, countsAtAll, isCountedRole } from '../../../src/domain/counting.ts';
import { LARGE_FACETS, type LargeFacet } from '../../../src/domain/large/large-index.ts';
import type { CountryRole, RecordKind } from '../../../src/domain/vocabulary.ts';
import { NumberList } from './number-list.ts';
import { SetDictionary } from './set-dictionary.ts';

/** A record as numbers: positions in the vocabularies and calendar years. */
export type NumberedRecord = {
  slug: string;
  kind: RecordKind;
  parent: string | null;
  countries: readonly { country: number; role: CountryRole }[];
  values: Record<LargeFacet, readonly number[]>;
  /** Training participations, `null` where the source states none. */
  participants: number | null;
};

type ByFacet<T> = Record<LargeFacet, T>;

function forFacets<T>(make: () => T): ByFacet<T> {
  return {
    theme: make(),
    violence: make(),
    target: make(),
    assistance: make(),
    scope: make(),
    partner: make(),
    year: make(),
  };
}

/**
 * The records of a source in the order in which they came, a few numbers each, so that a million of
 * them fit in memory while their words stay in the file.
 */
export class RowTable {
  readonly sets = forFacets(() => new SetDictionary());
  readonly codes = forFacets(() => new NumberList());
  /** Sets of the countries a record names as its own, and of those for which it counts. */
  readonly named = new SetDictionary();
  readonly namedCodes = new NumberList();
  readonly people = new Map<number, number>();
  /** Country to the rows that name it as a partner or a member. */
  readonly mentions = new Map<number, NumberList>();
  readonly located = new Set<number>();
  readonly #parents = new Map<number, string>();
  readonly #umbrellas = new Map<string, number>();
  rows = 0;

  add(record: NumberedRecord): void {
    const row = this.rows;
    for (const facet of LARGE_FACETS) {
      this.codes[facet].push(this.sets[facet].codeOf(record.values[facet]));
    }
    const own = record.countries.filter(({ role }) => isCountedRole(role));
    this.namedCodes.push(this.named.codeOf(own.map(({ country }) => country)));
    for (const { country, role } of record.countries) {
      if (role === 'location') this.located.add(country);
      else this.#mention(country, row);
    }
    if (record.participants !== null) this.people.set(row, record.participants);
    if (record.parent !== null) this.#parents.set(row, record.parent);
    if (record.kind === 'umbrella') this.#umbrellas.set(record.slug, row);
    this.rows += 1;
  }

  get umbrellas(): number {
    return this.#umbrellas.size;
  }

  #mention(country: number, row: number): void {
    const rows = this.mentions.get(country) ?? new NumberList();
    rows.push(row);
    this.mentions.set(country, rows);
  }

  /** Per row the set of countries for which it counts; -1 for the umbrellas that do not count. */
  countedCodes(): Int32Array {
    const counted = Int32Array.from(this.namedCodes.values());
    const namedByParts = this.#namedByParts();
    for (const row of this.#umbrellas.values()) {
      const named = Array.from(this.named.valuesOf(counted[row] ?? 0));
      const own = countedCountriesFor('umbrella', named, namedByParts.get(row) ?? new Set());
      counted[row] = countsAtAll('umbrella', own.length) ? this.named.codeOf(own) : -1;
    }
    return counted;
  }

  #namedByParts(): Map<number, Set<number>> {
    const named = new Map<number, Set<number>>();
    const codes = this.namedCodes.values();
    for (const row of this.#parents.keys()) {
      for (const above of this.#rowsAbove(row)) {
        const countries = named.get(above) ?? new Set();
        for (const country of this.named.valuesOf(codes[row] ?? 0)) countries.add(country);
        named.set(above, countries);
      }
    }
    return named;
  }

  /** Nearest first; a circle ends where it began. */
  #rowsAbove(row: number): number[] {
    const above: number[] = [];
    let next = this.#umbrellas.get(this.#parents.get(row) ?? '');
    while (next !== undefined && next !== row && !above.includes(next)) {
      above.push(next);
      next = this.#umbrellas.get(this.#parents.get(next) ?? '');
    }
    return above;
  }
}
