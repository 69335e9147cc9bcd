import { createHash } from 'node:crypto';
import type {
  ActivityText,
  FileEntry,
  IndexFile,
  Manifest,
  ReferenceFile,
  TextsFile,
} from '../domain/dataset.ts';
import { sampleIndex } from '../domain/sample-index.ts';
import { json, type TestServer } from './test-server.ts';

export type SampleFiles = { index: IndexFile; texts: TextsFile[]; reference: ReferenceFile };
export type Published = { manifest: Manifest; indexName: string };

const VERSION = { schemaVersion: 1, datasetVersion: '1.0.0' };

/** Two records, one of them without a country; the texts in two shards. For tests. */
export function sampleFiles(): SampleFiles {
  return {
    index: sampleIndex([{ countries: [[0, 'location']] }, { scope: 'global' }]),
    texts: [0, 1].map((first) => ({ ...VERSION, first, texts: [sampleText(`Title ${first}`)] })),
    reference: {
      ...VERSION,
      partnerRoles: [],
      organisationRefs: [],
      targetGroups: [],
      assistance: [],
      flags: [],
      instruments: [],
      background: [],
      areasOfFocus: [],
      standingFunctions: [],
      programmes: [],
      resources: [],
      aliases: [],
      context: [],
    },
  };
}

function sampleText(title: string): ActivityText {
  return {
    title,
    short: null,
    summary: 'Summary.',
    places: [],
    month: null,
    timeNote: null,
    actors: [],
    partners: [],
    programmes: [],
    targetGroups: [],
    assistance: [],
    quantities: [],
    source: { id: 'page', paragraph: 1 },
    instruments: [],
    flags: [],
    externalNotes: [],
  };
}

/** Puts the files on the server, with a manifest that fits them. The shards are listed backwards. */
export function publish(server: TestServer, { index, texts, reference }: SampleFiles): Published {
  const put = (role: FileEntry['role'], name: string, value: unknown): FileEntry => {
    const content = JSON.stringify(value);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const path = `${name}.${sha256.slice(0, 8)}.json`;
    server.answer(`/data/${path}`, json(value));
    return { path, role, bytes: Buffer.byteLength(content), sha256 };
  };
  const entry = put('index', 'index', index);
  const shards = texts.map((shard, number) => put('texts', `texts-${number}`, shard)).toReversed();
  const manifest: Manifest = {
    ...VERSION,
    date: '2026-11-23',
    licence: 'CC-BY-4.0',
    counts: { records: 2, activities: 2, umbrellas: 0, counted: 2 },
    files: [entry, ...shards, put('reference', 'reference', reference)],
  };
  server.answer('/data/manifest.json', json(manifest));
  return { manifest, indexName: entry.path };
}
