import {
  type FileEntry,
  type IndexFile,
  type Manifest,
  SCHEMA_VERSION,
} from '../../../src/domain/dataset.ts';
import { formatColumns } from '../../../src/domain/large/column-file.ts';
import { type LargeRecord, type ListsFile, partOf } from '../../../src/domain/large/large-files.ts';
import { indexFileFor, referenceFileFor } from '../contents.ts';
import type { Dataset } from '../dataset.ts';
import type { Organisation, SourceRecord } from '../sources/source-record.ts';
import type { SourceDescription } from '../sources/source-shape.ts';
import { columnsFor, type SortedTable } from './columns-for.ts';
import { largeRecordFor, numberedFor, type Positions, positionsFor } from './numbered.ts';
import { PartWriter } from './part-writer.ts';
import { type RecordLines, visitLines } from './record-lines.ts';
import { RowTable } from './row-table.ts';
import { TermCollector } from './term-collector.ts';

/** One request brings so many records, or so many addresses. */
const ROWS_PER_PART = 500;
const SLUGS_PER_PART = 4000;
/** Words of the titles come in as many files at most. */
const MOST_TERM_PARTS = 256;

export type LargeSource = {
  description: SourceDescription;
  /** Path of activities.ndjson. */
  path: string;
  organisations: readonly Organisation[];
  /** Reads a line; throws where it is not a record. */
  parse: (line: string) => SourceRecord;
  /** Told how many of the steps of the build are done. */
  onProgress: (done: number) => void;
};

/**
 * Builds a source of any size into the files of a large dataset: a first pass over its lines makes
 * the columns, a second one writes the words in the order of the columns. Memory holds some numbers
 * a record, never its words.
 */
export async function buildLarge(
  dataset: Dataset,
  source: LargeSource,
  folder: string,
): Promise<Manifest> {
  const positions = positionsFor(dataset, source.organisations);
  const table = new RowTable();
  const lines = await visitLines(source.path, (text) => {
    table.add(numberedFor(largeRecordFor(source.parse(text), positions)));
    source.onProgress(table.rows);
  });
  try {
    const sorted = columnsFor(table, dataset.countries.length);
    const writer = new PartWriter(folder);
    writeParts(writer, { ...source, lines, positions, order: sorted.order, dataset });
    return writeListed(writer, { dataset, source, table, sorted });
  } finally {
    lines.close();
  }
}

type Parts = LargeSource & {
  lines: RecordLines;
  positions: Positions;
  order: Uint32Array;
  dataset: Dataset;
};

function headFor({ sources }: Dataset) {
  return { schemaVersion: SCHEMA_VERSION, datasetVersion: sources.dataset.version };
}

function writeParts(writer: PartWriter, parts: Parts): void {
  const { lines, positions, order, dataset } = parts;
  const slugParts = Math.ceil(order.length / SLUGS_PER_PART);
  const slugs = Array.from({ length: slugParts }, () => ({
    slugs: [] as string[],
    rows: [] as number[],
  }));
  const terms = new TermCollector();
  let records: LargeRecord[] = [];
  order.forEach((line, row) => {
    // The first pass has read every line with the shape; to do so again would take most of the time.
    const again: SourceRecord = JSON.parse(lines.read(line));
    const record = largeRecordFor(again, positions);
    records.push(record);
    terms.add(row, record.title);
    const part = slugs[partOf(record.slug, slugParts)];
    part?.slugs.push(record.slug);
    part?.rows.push(row);
    if (records.length === ROWS_PER_PART || row === order.length - 1) {
      const file = { ...headFor(dataset), first: row + 1 - records.length, records };
      writer.addPart('records', JSON.stringify(file));
      records = [];
    }
    parts.onProgress(order.length + row + 1);
  });
  for (const part of slugs) {
    refuseTwins(part.slugs);
    writer.addPart('slugs', JSON.stringify({ ...headFor(dataset), ...part }));
  }
  const termParts = Math.min(MOST_TERM_PARTS, slugParts * 4);
  for (const part of terms.parts(termParts)) writer.addPart('terms', part);
}

/** Slugs that are equal are always in the same part. */
function refuseTwins(slugs: readonly string[]): void {
  const seen = new Set<string>();
  for (const slug of slugs) {
    if (seen.has(slug)) throw new Error(`two records have the slug '${slug}'`);
    seen.add(slug);
  }
}

type Listed = { dataset: Dataset; source: LargeSource; table: RowTable; sorted: SortedTable };

function writeListed(writer: PartWriter, listed: Listed): Manifest {
  const { dataset, source, table, sorted } = listed;
  const { version, date } = dataset.sources.dataset;
  const { id } = source.description;
  const lists: ListsFile = {
    ...headFor(dataset),
    rows: table.rows,
    rowsPerPart: ROWS_PER_PART,
    ...writer.parts,
  };
  const reference = JSON.stringify(referenceFileFor(dataset));
  const own = (role: FileEntry['role'], ending: 'json' | 'bin', content: string | Uint8Array) => {
    return { role, ...writer.addFile(`${role}-${id}`, ending, content) };
  };
  return {
    schemaVersion: SCHEMA_VERSION,
    datasetVersion: version,
    date,
    licence: source.description.licence ?? 'not stated by the publisher',
    counts: {
      records: table.rows,
      activities: table.rows - table.umbrellas,
      umbrellas: table.umbrellas,
      counted: sorted.columns.rows,
    },
    files: [
      own('index', 'json', JSON.stringify(vocabulariesFor(dataset, source))),
      // The same bytes under the same name as in the files of the first source.
      { role: 'reference', ...writer.addFile('reference', 'json', reference) },
      own('columns', 'bin', formatColumns(sorted.columns, version)),
      own('lists', 'json', JSON.stringify(lists)),
    ],
  };
}

/** The index of a large dataset has its vocabularies and no record: these are in the columns. */
function vocabulariesFor(dataset: Dataset, { description, organisations }: LargeSource): IndexFile {
  const index = indexFileFor({ ...dataset, activities: [] });
  const { id, title, publisher, url = '', retrieved = '' } = description;
  const others = organisations.map(({ id: organisation, name, type }) => {
    return { id: organisation, name, short: null, type: type ?? 'not-stated' };
  });
  return {
    ...index,
    sources: [{ id, title, publisher, url, retrieved }],
    partners: [...index.partners, ...others],
  };
}
