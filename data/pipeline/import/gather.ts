import type { Draft, Imported } from './draft.ts';
import type { Notes } from './notes.ts';
import { sortKeys } from './sort-keys.ts';
import type { Spill } from './spill.ts';

type Head = { line: number; updated: string; digest: string };

/** How the records or rows of a file are accounted for: `read` is the sum of all others. */
export type Account = {
  read: number;
  kept: number;
  /** Rows that only add to a record of an earlier row. */
  merged: number;
  repeated: number;
  notWanted: number;
  /** Named in `withheld` of source.yaml. */
  withheld: number;
  /** With nothing in them that a record could be made of; each is noted. */
  leftOut: number;
};

/** Makes one draft of what stands there and one more row of it. */
export type Join = (known: Draft, row: Draft) => Draft;

/** A draft as it is kept: without what is known of it otherwise. */
function recordText({ line: _, parents: _p, children: _c, ...record }: Draft): string {
  return JSON.stringify(record);
}

/** The drafts of a file on disk, each key once, and who is a part of whom. */
export class Gathered {
  readonly account: Account = {
    read: 0,
    kept: 0,
    merged: 0,
    repeated: 0,
    notWanted: 0,
    withheld: 0,
    leftOut: 0,
  };
  readonly #heads = new Map<string, Head>();
  readonly #parents = new Map<string, string>();
  readonly #spill: Spill;
  readonly #notes: Notes;
  readonly #withheld: ReadonlySet<string>;

  constructor(spill: Spill, notes: Notes, withheld: ReadonlySet<string>) {
    this.#spill = spill;
    this.#notes = notes;
    this.#withheld = withheld;
  }

  /** @param join for formats where one record stands in several rows; otherwise a key stands once */
  take(imported: Imported, digest: (text: string) => string, join: Join | null): void {
    this.account.read += 1;
    if (typeof imported === 'string') {
      this.account[imported] += 1;
      return;
    }
    if (this.#withheld.has(imported.key)) {
      this.account.withheld += 1;
      return;
    }
    if (join !== null && this.#heads.has(imported.key)) {
      this.account.merged += 1;
      const known = { ...imported, ...JSON.parse(this.textOf(imported.key)) };
      this.#spill.put(imported.key, recordText(join(known, imported)));
      return;
    }
    const { key, line, parents, children, updated = '' } = imported;
    const text = recordText(imported);
    const head = { line, updated, digest: digest(text) };
    if (this.#isBetter(head, key)) {
      this.#heads.set(key, head);
      this.#spill.put(key, text);
      for (const parent of parents) this.#relate(key, parent, line);
      for (const child of children) this.#relate(child, key, line);
    }
    this.account.kept = this.#heads.size;
  }

  /** Of two records with one key the newer counts; where neither is newer, the first. */
  #isBetter(head: Head, key: string): boolean {
    const known = this.#heads.get(key);
    if (known === undefined) return true;
    this.account.repeated += 1;
    const spot = { line: head.line, key };
    const isNewer = head.updated > known.updated;
    const same = head.digest === known.digest ? 'with the same content' : 'with other content';
    const kept = isNewer ? `the newer is kept` : `the one on line ${known.line} is kept`;
    this.#notes.add('identifier', `stands twice, ${same}; ${kept}`, spot);
    return isNewer;
  }

  #relate(child: string, parent: string, line: number): void {
    const known = this.#parents.get(child);
    if (child === parent || known === parent) return;
    if (known === undefined) this.#parents.set(child, parent);
    else this.#notes.add('related-activity', 'a second parent; left out', { line, key: child });
  }

  /** Key of the record it is a part of, if that is in the set too; null where there is none. */
  parentOf(key: string): string | null {
    const parent = this.#parents.get(key);
    if (parent === undefined || !this.#heads.has(parent)) return null;
    return this.#leadsBack(key) ? null : parent;
  }

  #leadsBack(key: string): boolean {
    const seen = new Set([key]);
    for (
      let above = this.#parents.get(key);
      above !== undefined;
      above = this.#parents.get(above)
    ) {
      if (above === key) {
        const message = 'is part of itself by way of others; left out';
        this.#notes.add('related-activity', message, { line: this.lineOf(key), key });
        return true;
      }
      if (seen.has(above)) return false;
      seen.add(above);
    }
    return false;
  }

  keys(tick: () => void): string[] {
    return sortKeys(this.#spill.keys(), tick);
  }

  lineOf(key: string): number {
    return this.#heads.get(key)?.line ?? 1;
  }

  textOf(key: string): string {
    return this.#spill.get(key) ?? '{}';
  }
}
