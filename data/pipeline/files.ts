import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { countedCountries, isCounted } from '../../src/domain/counting.ts';
import {
  type FileEntry,
  type IndexFile,
  type Manifest,
  type RecordColumns,
  SCHEMA_VERSION,
} from '../../src/domain/dataset.ts';
import type { ListedSource } from '../../src/domain/listed-source.ts';
import { indexFileFor, referenceFileFor, textsFileFor } from './contents.ts';
import type { Dataset } from './dataset.ts';

export const MANIFEST = 'manifest.json';
const HASHED = /^[a-z0-9-]+\.[0-9a-f]{8}\.(?:json|bin)$/;

/** How many records there are, and how many of them count. */
export function countsFor(records: RecordColumns): Manifest['counts'] {
  const counted = countedCountries(records);
  const umbrellas = records.kind.filter((kind) => kind === 'umbrella').length;
  return {
    records: records.kind.length,
    activities: records.kind.length - umbrellas,
    umbrellas,
    counted: records.kind.filter((_, row) => isCounted(records, row, counted)).length,
  };
}

function entryFor(name: string, role: FileEntry['role'], text: string): FileEntry {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    path: `${name}.${sha256.slice(0, 8)}.json`,
    role,
    bytes: Buffer.byteLength(text),
    sha256,
  };
}

/**
 * Name and text of every file the browser loads; the same dataset gives the same bytes.
 * @param others sources with files of their own
 */
export function outputFilesFor(
  dataset: Dataset,
  others: readonly ListedSource[] = [],
): Map<string, string> {
  const index = indexFileFor(dataset);
  const contents = [
    { name: 'index', role: 'index', content: index },
    { name: 'texts-0', role: 'texts', content: textsFileFor(dataset) },
    { name: 'reference', role: 'reference', content: referenceFileFor(dataset) },
  ] as const;
  const written = contents.map(({ name, role, content }) => {
    const text = JSON.stringify(content);
    return { entry: entryFor(name, role, text), text };
  });
  const { version, date, licence } = dataset.sources.dataset;
  const manifest: Manifest = {
    schemaVersion: SCHEMA_VERSION,
    datasetVersion: version,
    date,
    licence,
    counts: countsFor(index.records),
    files: written.map(({ entry }) => entry),
    ...(others.length > 0 && { sources: [ownSource(index), ...others] }),
  };
  return new Map([
    ...written.map(({ entry, text }) => [entry.path, text] as const),
    [MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`],
  ]);
}

function ownSource({ sources: [first], records }: IndexFile): ListedSource {
  const { id = '', title = '', publisher = '' } = first ?? {};
  return { id, title, publisher, counted: countsFor(records).counted, manifest: null };
}

/**
 * Puts the files in place one rename each, the manifest last, so that a reader never finds a
 * manifest without its files; then removes hashed files of earlier builds.
 * @param fill writes further files into the folder it is given, which is thrown away where it fails
 */
export async function writeOutput(
  folder: string,
  fill: (draft: string) => Promise<ReadonlyMap<string, string>>,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const draft = mkdtempSync(join(dirname(folder), '.data-'));
  try {
    for (const [name, text] of await fill(draft)) writeFileSync(join(draft, name), text);
    const names = readdirSync(draft).filter((name) => name !== MANIFEST);
    for (const name of [...names, MANIFEST]) renameSync(join(draft, name), join(folder, name));
    for (const name of readdirSync(folder)) {
      if (HASHED.test(name) && !names.includes(name)) rmSync(join(folder, name));
    }
    return [...names, MANIFEST];
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
