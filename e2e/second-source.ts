import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFolder } from '../data/pipeline/check-folder.ts';
import { DATA_FOLDER } from '../data/pipeline/command-line.ts';
import { buildSources } from '../data/pipeline/sources/build-sources.ts';
import { sampleRecord } from '../data/pipeline/sources/sample-record.ts';
import type { SourceRecord } from '../data/pipeline/sources/source-record.ts';
import type { Atlas } from './atlas.ts';

const ID = 'second';
export const SECOND_TITLE = 'Activities made up for a test';

/** More than a page counts by itself. */
export const MANY = 10_001;

/** An activity in Kenya; the words say that nothing of it has happened. */
function recordOf(number: number, years: number[]): SourceRecord {
  return sampleRecord({
    key: `S${number}`,
    slug: `${ID}-s${number}`,
    source: { id: ID },
    title: `Made-up activity ${number}`,
    summary: 'Nothing of this has happened.',
    time: { basis: years.length === 0 ? 'not-stated' : 'stated-year', years },
    themes: ['capacity'],
    quantities: [{ value: 30, unit: 'person', countsAs: 'participants' }],
  });
}

async function buildSecond(count: number) {
  const out = mkdtempSync(join(tmpdir(), 'evaw-second-'));
  const records = Array.from({ length: count }, (_, at) =>
    recordOf(at + 1, at === 0 ? [2021] : []),
  );
  mkdirSync(join(out, 'sources', ID), { recursive: true });
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  writeFileSync(join(out, 'sources', ID, 'activities.ndjson'), lines);
  const options = { name: 'data', withSchemas: false, source: null };
  const { dataset, references } = checkFolder(DATA_FOLDER, options);
  if (dataset === null) throw new Error('data/ has problems');
  const imported = { format: 'table', file: 'none', sha256: '0'.repeat(64), bytes: 0 } as const;
  const description = { id: ID, title: SECOND_TITLE, publisher: 'nobody' };
  const input = {
    folder: out,
    name: 'data',
    dataset: {
      ...dataset,
      imported: [{ ...description, imported: { ...imported, records: count } }],
    },
    references,
    onProgress: () => {},
  };
  const { listed, problems } = await buildSources(input, out);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return { out, listed };
}

/** Serves the dataset with a second source beside it, of two activities or more, until the page is closed. */
export async function addSecondSource({ page }: Atlas, count = 2): Promise<void> {
  const { out, listed } = await buildSecond(count);
  page.on('close', () => rmSync(out, { recursive: true, force: true }));
  const manifest = await (await page.request.get('/data/manifest.json')).json();
  const first = {
    id: 'inventory-page',
    title: 'The page of the inventory',
    publisher: 'UN Women',
    counted: manifest.counts.counted,
    manifest: null,
  };
  await page.route('**/data/manifest.json', (route) =>
    route.fulfill({ json: { ...manifest, sources: [first, ...listed] } }),
  );
  await page.route(
    /\/data\/(?:(?:source|index|columns|lists)-second|(?:records|slugs|terms)-\d+)\./,
    (route) =>
      route.fulfill({
        path: join(out, new URL(route.request().url()).pathname.replace(/^.*\//, '')),
      }),
  );
}
