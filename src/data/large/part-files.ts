import type { FacetIndex } from '../../domain/facet-index.ts';
import {
  type LargeRecord,
  type ListsFile,
  type PartKind,
  partName,
  partOf,
} from '../../domain/large/large-files.ts';
import { parseRecordsFile, parseSlugs } from '../../domain/large/parse-large-files.ts';
import { beginningOf } from '../../domain/large/search-words.ts';
import { parseTerms, type TermList } from '../../domain/large/terms-file.ts';
import { dataUrl, parseOrFail } from '../dataset-files.ts';
import { fetchBytes, fetchJson } from '../fetch-json.ts';
import { LoadError } from '../load-error.ts';

/** Parts of a kind that are kept; the one that was not asked for longest goes first. */
const MOST_KEPT = 16;

/** Loads the parts of a large dataset as they are needed, and keeps the last few. */
export class PartFiles {
  readonly #base: string;
  readonly #lists: ListsFile;
  readonly #sizes: FacetIndex['sizes'];
  readonly #kept = new Map<string, Promise<unknown>>();

  constructor(base: string, lists: ListsFile, sizes: FacetIndex['sizes']) {
    this.#base = base;
    this.#lists = lists;
    this.#sizes = sizes;
  }

  /** All records, the uncounted ones included. */
  get rows(): number {
    return this.#lists.rows;
  }

  /** The records of some rows, in their order. */
  async records(rows: readonly number[]): Promise<LargeRecord[]> {
    const { rowsPerPart } = this.#lists;
    return await Promise.all(
      rows.map(async (row) => {
        const part = Math.floor(row / rowsPerPart);
        const { first, records } = await this.#json('records', part, (value) =>
          parseRecordsFile(value, this.#sizes),
        );
        const record = records[row - first];
        if (record === undefined) throw new LoadError('broken', this.#url('records', part));
        return record;
      }),
    );
  }

  /** The row of a slug, `null` where no record has it. */
  async rowOf(slug: string): Promise<number | null> {
    const part = partOf(slug, this.#lists.slugs.length);
    if (this.#lists.slugs[part] === undefined) return null;
    const { slugs, rows } = await this.#json('slugs', part, parseSlugs);
    return rows[slugs.indexOf(slug)] ?? null;
  }

  /** All words of titles that begin as this one does. */
  async terms(word: string): Promise<TermList[]> {
    const part = partOf(beginningOf(word), this.#lists.terms.length);
    const expected = this.#lists.terms[part];
    if (expected === undefined) return [];
    return await this.#keep(this.#url('terms', part), async (url) => {
      const [bytes, sha256] = expected;
      const file = await fetchBytes(url, new AbortController().signal, {
        expected: { bytes, sha256 },
      });
      return parseOrFail(url, () => parseTerms(file));
    });
  }

  async #json<T extends { datasetVersion: string }>(
    kind: PartKind,
    part: number,
    parse: (value: unknown) => T,
  ): Promise<T> {
    const [bytes = 0, sha256 = ''] = this.#lists[kind][part] ?? [];
    return await this.#keep(this.#url(kind, part), async (url) => {
      const value = await fetchJson(url, new AbortController().signal, {
        expected: { bytes, sha256 },
      });
      const file = parseOrFail(url, () => parse(value));
      if (file.datasetVersion !== this.#lists.datasetVersion) throw new LoadError('version', url);
      return file;
    });
  }

  #url(kind: PartKind, part: number): string {
    const [, sha256 = ''] = this.#lists[kind][part] ?? [];
    return dataUrl(this.#base, partName(kind, part, sha256));
  }

  async #keep<T>(url: string, load: (url: string) => Promise<T>): Promise<T> {
    // Only this method writes to the map, each address with one type.
    const kept = (this.#kept.get(url) as Promise<T> | undefined) ?? load(url);
    this.#kept.delete(url);
    this.#kept.set(url, kept);
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value ?? '');
    try {
      return await kept;
    } catch (error) {
      this.#kept.delete(url);
      throw error;
    }
  }
}
