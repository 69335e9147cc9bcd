import type { FileEntry, IndexFile, Manifest } from '../../domain/dataset.ts';
import { sizesFor } from '../../domain/facet-index.ts';
import { selectionFor } from '../../domain/facets.ts';
import { type Bits, rowsFrom } from '../../domain/large/bit-set.ts';
import { countLarge } from '../../domain/large/count-large.ts';
import type {
  AskLarge,
  LargeList,
  LargeQuestion,
  LargeQuestions,
  LargeSummary,
} from '../../domain/large/large-answers.ts';
import { detailsOf, rowsIn, rowsWithAll, windowOf } from '../../domain/large/large-details.ts';
import { buildLargeIndex, type LargeIndex } from '../../domain/large/large-index.ts';
import { parseColumns } from '../../domain/large/parse-columns.ts';
import { parseLists } from '../../domain/large/parse-large-files.ts';
import { searchWords } from '../../domain/large/search-words.ts';
import { wordsMeant } from '../../domain/large/similar-words.ts';
import { rowsOfTerm } from '../../domain/large/terms-file.ts';
import type { Filter } from '../../domain/view.ts';
import { NO_FILTER } from '../../domain/view.ts';
import { dataUrl, entriesOf, loadListed, parseOrFail } from '../dataset-files.ts';
import { fetchBytes } from '../fetch-json.ts';
import { LoadError } from '../load-error.ts';
import { PartFiles } from './part-files.ts';

type Opened = { file: IndexFile; index: LargeIndex; parts: PartFiles };

/** The columns may be larger than any file of words. */
const MOST_BYTES = 100_000_000;

/** Loads a large dataset and answers questions about it. Knows nothing of the worker it runs in. */
export class LargeEngine {
  #opened: Opened | null = null;
  /** The rows of the last list, which the next one most often goes on with. */
  #last: { key: string; bits: Bits } | null = null;

  readonly ask: AskLarge = async (question, asked) => {
    const answers: { [Q in LargeQuestion]: Answer<Q> } = {
      open: (about) => this.#open(about),
      count: async ({ filter }) => {
        const { index, file } = this.#get();
        return countLarge(index, selectionFor(filter, file));
      },
      details: async ({ filter, country }) => {
        return detailsOf(this.#get().index, this.#rowsIn(filter, country));
      },
      list: async ({ filter, country, first, most }) => {
        const { total, rows } = windowOf(this.#rowsIn(filter, country), first, most);
        return { total, records: await this.#get().parts.records(rows) };
      },
      record: async ({ slug }) => {
        const { parts } = this.#get();
        const row = await parts.rowOf(slug);
        return row === null ? null : ((await parts.records([row]))[0] ?? null);
      },
      search: ({ query, most }) => this.#search(query, most),
    };
    return await answers[question](asked);
  };

  #get(): Opened {
    if (this.#opened === null) throw new Error('the dataset has not been opened');
    return this.#opened;
  }

  async #open({ base, manifest, file }: LargeQuestions['open'][0]): Promise<LargeSummary> {
    const sizes = sizesFor(file);
    const { signal } = new AbortController();
    const [columns, lists] = [entryOf(base, manifest, 'columns'), entryOf(base, manifest, 'lists')];
    const url = dataUrl(base, columns.path);
    const [bytes, parsedLists] = await Promise.all([
      fetchBytes(url, signal, { expected: columns, limits: { bytes: MOST_BYTES } }),
      loadListed(manifest, lists, { base, signal }, parseLists),
    ]);
    const read = parseOrFail(url, () => parseColumns(bytes, sizes));
    if (read.datasetVersion !== manifest.datasetVersion) throw new LoadError('version', url);
    const index = buildLargeIndex(read.columns, sizes);
    this.#opened = { file, index, parts: new PartFiles(base, parsedLists, sizes) };
    return {
      rows: index.rows,
      yearSpan: index.yearSpan,
      named: index.named,
      indirect: index.indirect,
      unfiltered: countLarge(index, selectionFor(NO_FILTER, file)),
    };
  }

  #rowsIn(filter: Filter, country: number | null): Bits {
    const key = JSON.stringify([filter, country]);
    if (this.#last?.key === key) return this.#last.bits;
    const { index, file } = this.#get();
    const bits = rowsIn(index, selectionFor(filter, file), country);
    this.#last = { key, bits };
    return bits;
  }

  async #search(query: string, most: number): Promise<LargeList> {
    const { parts } = this.#get();
    const words = await Promise.all(
      searchWords(query).map(async (word) => {
        const terms = await parts.terms(word);
        const meant = new Set(
          wordsMeant(
            word,
            terms.map((term) => term.word),
          ),
        );
        return terms
          .filter((term) => meant.has(term.word))
          .map((term) => rowsOfTerm(term, parts.rows));
      }),
    );
    const bits = rowsWithAll(parts.rows, words);
    const { total } = windowOf(bits, 0, 0);
    return { total, records: await parts.records(rowsFrom(bits, 0, most)) };
  }
}

type Answer<Q extends LargeQuestion> = (
  asked: LargeQuestions[Q][0],
) => Promise<LargeQuestions[Q][1]>;

function entryOf(base: string, manifest: Manifest, role: FileEntry['role']): FileEntry {
  const [entry] = entriesOf(manifest, role);
  if (entry === undefined) throw new LoadError('broken', dataUrl(base, 'manifest.json'));
  return entry;
}
