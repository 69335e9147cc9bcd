import { foldText } from '../../../src/domain/fold-text.ts';
import type { Content } from '../shapes.ts';
import { LONGEST_TEXT } from '../sources/longest-text.ts';
import type { Organisation } from '../sources/source-record.ts';
import { ownCopy } from './clean-text.ts';
import { slugFor } from './slug-for.ts';

type Named = {
  id: string;
  name: string;
  short?: string | undefined;
  aliases?: string[] | undefined;
};
export type NamedOrganisation = { ref: string; name: string; type: string };

/** IATI OrganisationType; codes without a counterpart in our vocabulary have no type. */
const TYPES = new Map([
  ['10', 'government'],
  ['11', 'government'],
  ['15', 'government'],
  ['21', 'civil-society'],
  ['22', 'civil-society'],
  ['23', 'civil-society'],
  ['24', 'civil-society'],
]);

/**
 * Organisations as records name them. One that our vocabulary holds, by its IATI identifier or by
 * its whole name, is that one; any other gets an id of its own, by identifier before name.
 */
export class Organisations {
  readonly #known = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #found = new Map<string, Organisation>();

  constructor(partners: Content<'partners'>, programmes: Content<'programmes'>) {
    for (const { iati, ...partner } of partners) {
      if (iati !== undefined) this.#known.set(`ref ${iati.toLowerCase()}`, partner.id);
      this.#learn(partner);
    }
    for (const programme of programmes) this.#learn(programme);
  }

  #learn({ id, name, short, aliases = [] }: Named): void {
    this.#taken.add(id);
    for (const word of [name, short, ...aliases]) {
      if (word !== undefined) this.#known.set(`name ${foldText(word)}`, id);
    }
  }

  /** Its id, or null where it has neither identifier nor name. */
  idFor({ ref, name, type }: NamedOrganisation): string | null {
    const keys = [ref && `ref ${ref.toLowerCase()}`, name && `name ${foldText(name)}`];
    const known = keys.map((key) => this.#known.get(key)).find((id) => id !== undefined);
    if (known !== undefined) return known;
    const key = keys.find((each) => each !== '');
    if (key === undefined) return null;
    const id = this.#freeIdFor(key);
    this.#known.set(key, id);
    this.#found.set(id, {
      id,
      name: ownCopy((name || ref).slice(0, LONGEST_TEXT.name)),
      ...(ref === '' ? {} : { iati: ownCopy(ref.slice(0, LONGEST_TEXT.key)) }),
      type: TYPES.get(type) ?? null,
    });
    return id;
  }

  #freeIdFor(key: string): string {
    const written = key.replace(/^\w+ /, '');
    const id = slugFor(written);
    const free = this.#taken.has(id) ? slugFor(`${written} (${key})`) : id;
    this.#taken.add(free);
    return free;
  }

  /** Those of these ids that no vocabulary holds, sorted by id. */
  foundAmong(ids: ReadonlySet<string>): Organisation[] {
    return [...this.#found.values()]
      .filter(({ id }) => ids.has(id))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }
}
