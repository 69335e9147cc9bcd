import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder } from '../check-folder.ts';
import { DATA_FOLDER } from '../command-line.ts';
import { slugFor } from '../file-kinds.ts';
import { loadFiles } from '../load.ts';
import { checkOutData } from './base-version.ts';
import { countsOf, type Record, reviewRecords } from './review.ts';
import { reviewReport } from './review-report.ts';
import { reviewSources } from './review-sources.ts';

const ROOT = join(DATA_FOLDER, '..');

type Version = { records: Record[]; files: Map<string, string> };

function versionIn(folder: string): Version {
  const { files } = loadFiles(folder, 'data');
  const records = files
    .filter(({ kind }) => kind === 'activity')
    .map(({ path, value }) => {
      const fields = typeof value === 'object' && value !== null ? Object.entries(value) : [];
      return { slug: slugFor(path), fields: new Map(fields) };
    });
  const others = files.filter(({ kind }) => kind !== 'activity');
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  return { records, files: new Map(others.map(({ path }) => [path, text(path)])) };
}

function differing(before: Version, after: Version): string[] {
  const paths = [...new Set([...before.files.keys(), ...after.files.keys()])].toSorted();
  return paths.filter((path) => before.files.get(path) !== after.files.get(path));
}

function datasetIn(folder: string) {
  return checkFolder(folder, { name: 'data', withSchemas: false, source: null }).dataset;
}

async function run(): Promise<void> {
  const { values } = parseArgs({ options: { base: { type: 'string' } } });
  const base = values.base ?? 'origin/main';
  const folder = checkOutData(ROOT, base);
  try {
    const [before, after] = [versionIn(folder), versionIn(DATA_FOLDER)];
    const [old, present] = [datasetIn(folder), datasetIn(DATA_FOLDER)];
    const counts =
      old === null || present === null ? null : { before: countsOf(old), after: countsOf(present) };
    const review = reviewRecords(before.records, after.records);
    const sources = await reviewSources(folder, DATA_FOLDER);
    const otherFiles = differing(before, after);
    console.log(reviewReport({ base, review, counts, sources, otherFiles }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
