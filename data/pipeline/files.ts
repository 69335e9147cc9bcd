import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { countedCountries, isCounted } from '../../src/domain/counting.ts';
import {
  type FileEntry,
  type Manifest,
  type RecordColumns,
  SCHEMA_VERSION,
} from '../../src/domain/dataset.ts';
import { indexFileFor, referenceFileFor, textsFileFor } from './contents.ts';
import type { Dataset } from './dataset.ts';

export const MANIFEST = 'manifest.json';
const HASHED = /^(index|texts-\d+|reference)\.[0-9a-f]{8}\.json$/;

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

/** Name and text of every file the browser loads; the same dataset gives the same bytes. */
export function outputFilesFor(dataset: Dataset): Map<string, string> {
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
  };
  return new Map([
    ...written.map(({ entry, text }) => [entry.path, text] as const),
    [MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`],
  ]);
}

/**
 * Puts the files in place one rename each, the manifest last, so that a reader never finds a
 * manifest without its files; then removes hashed files of earlier builds.
 */
export function writeOutput(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  const temporary = mkdtempSync(join(dirname(folder), '.data-'));
  try {
    for (const [name, text] of files) writeFileSync(join(temporary, name), text);
    for (const name of files.keys()) renameSync(join(temporary, name), join(folder, name));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  for (const name of readdirSync(folder)) {
    if (HASHED.test(name) && !files.has(name)) rmSync(join(folder, name));
  }
}
