// How fast a large set is counted, beside an array of objects and DuckDB, on the same rows in one
// run; and what building it takes. Asserts no time, but every count must be the same.
import { deepStrictEqual } from 'node:assert';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { checkFolder } from '../../data/pipeline/check-folder.ts';
import { DATA_FOLDER } from '../../data/pipeline/command-line.ts';
import type { Dataset } from '../../data/pipeline/dataset.ts';
import { buildLarge } from '../../data/pipeline/large/build-large.ts';
import { loadFiles } from '../../data/pipeline/load.ts';
import { referencesFor } from '../../data/pipeline/references.ts';
import { sourceRecordShape } from '../../data/pipeline/sources/source-record.ts';
import { countLarge } from '../../src/domain/large/count-large.ts';
import { type Connection, connectDuckDb, countByDuckDb, loadRows } from './duckdb-count.ts';
import { countNaively, type PlainCounts } from './naive-count.ts';
import { type NumberedSet, numberedSet } from './numbered-set.ts';
import { randomSelection } from './random-selection.ts';
import { randomFrom, syntheticOrganisations, writeSynthetic } from './synthetic-set.ts';

const SIZES = [39, 10_000, 100_000, 1_000_000];
const FILTERS = 100;
/** A count of ours is so short that it is taken several times. */
const TIMES = 3;

type Result = Record<'rows' | 'median' | 'p95' | 'naive' | 'duckdb' | 'builtMs', number>;

const most = Number(process.argv[2] ?? 1_000_000);
const { dataset } = checkFolder(DATA_FOLDER, { name: 'data', withSchemas: false, source: null });
if (dataset === null) throw new Error('data/ has problems; see npm run data:check');
const folder = mkdtempSync(join(tmpdir(), 'evaw-bench-'));
try {
  const built = await measureBuild(most, dataset);
  const connection = await connectDuckDb();
  const results: Result[] = [];
  for (const size of SIZES.filter((each) => each <= most)) {
    results.push(await measureCounts(numberedSet(size, dataset), connection));
    console.error(`${size} rows counted`);
  }
  report(built, results);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureBuild(count: number, from: Dataset) {
  const source = join(folder, 'source');
  const description = await writeSynthetic(source, count, from);
  const shape = sourceRecordShape(referencesFor(loadFiles(DATA_FOLDER, 'data').files));
  const out = join(folder, 'out');
  mkdirSync(out);
  const started = performance.now();
  const manifest = await buildLarge(
    from,
    {
      description,
      path: join(source, 'activities.ndjson'),
      organisations: syntheticOrganisations(),
      parse: (line) => shape.parse(JSON.parse(line)),
      onProgress: () => {},
    },
    out,
  );
  const ms = performance.now() - started;
  const path = manifest.files.find(({ role }) => role === 'columns')?.path ?? '';
  const columns = readFileSync(join(out, path));
  const params = { [constants.BROTLI_PARAM_LGWIN]: 24 };
  return {
    rows: count,
    seconds: ms / 1000,
    rssMb: process.resourceUsage().maxRSS / 1024,
    columnsBytes: columns.length,
    columnsBrotli: brotliCompressSync(columns, { params }).length,
  };
}

async function measureCounts(set: NumberedSet, connection: Connection | null): Promise<Result> {
  const { rows, index, builtMs } = set;
  const random = randomFrom(7);
  const selections = Array.from({ length: FILTERS }, () => randomSelection(index, random));
  const table = connection === null ? '' : await loadRows(connection, rows, folder);
  // In a pass of its own, as in the worker: the objects of the others would push it out of the caches.
  const own = selections.flatMap((selection) =>
    Array.from({ length: TIMES }, () => timed(() => countLarge(index, selection)).ms),
  );
  const times = { naive: [] as number[], duckdb: [] as number[] };
  for (const selection of selections) {
    const { facets, values } = countLarge(index, selection);
    const found = plain({ ...facets, country: values.activities });
    const naive = timed(() => countNaively(rows, index, selection));
    times.naive.push(naive.ms);
    deepStrictEqual(found, naive.value);
    if (connection === null) continue;
    const started = performance.now();
    const byDuckDb = await countByDuckDb(connection, table, index, selection);
    times.duckdb.push(performance.now() - started);
    deepStrictEqual(byDuckDb, naive.value);
  }
  return {
    rows: rows.length,
    median: share(own, 0.5),
    p95: share(own, 0.95),
    naive: share(times.naive, 0.5),
    duckdb: share(times.duckdb, 0.5),
    builtMs,
  };
}

type Arrays = Record<Exclude<keyof PlainCounts, 'undated'>, Uint32Array> & { undated: number };

function plain({ undated, ...lists }: Arrays): PlainCounts {
  return {
    theme: [...lists.theme],
    violence: [...lists.violence],
    target: [...lists.target],
    assistance: [...lists.assistance],
    scope: [...lists.scope],
    partner: [...lists.partner],
    year: [...lists.year],
    country: [...lists.country],
    undated,
  };
}

function timed<T>(run: () => T): { ms: number; value: T } {
  const started = performance.now();
  const value = run();
  return { ms: performance.now() - started, value };
}

function share(times: readonly number[], part: number): number {
  const ascending = times.toSorted((a, b) => a - b);
  return ascending[Math.floor(part * (ascending.length - 1))] ?? Number.NaN;
}

function report(built: Awaited<ReturnType<typeof measureBuild>>, results: Result[]): void {
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}`;
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(
    new URL('results.json', import.meta.url),
    `${JSON.stringify({ machine, date, filters: FILTERS, built, results }, null, 2)}\n`,
  );
  console.log('| activities | all facets, median | p95 | array filter | DuckDB | ratio to them |');
  console.log('|--:|--:|--:|--:|--:|--:|');
  for (const { rows, median, p95, naive, duckdb } of results) {
    const ratios = `${(naive / median).toFixed(0)} / ${(duckdb / median).toFixed(0)}`;
    const cells = [median, p95, naive, duckdb].map((ms) => `${ms.toFixed(ms < 10 ? 2 : 0)} ms`);
    console.log(`| ${[rows.toLocaleString('en'), ...cells, ratios].join(' | ')} |`);
  }
  const { rows, seconds, rssMb, columnsBrotli } = built;
  console.log(
    `\nBuilding ${rows.toLocaleString('en')}: ${seconds.toFixed(0)} s, ${rssMb.toFixed(0)} MB of memory at most, columns ${(columnsBrotli / 1e6).toFixed(2)} MB brotli.`,
  );
  console.log(`${FILTERS} random filters, every count equal in all engines. ${machine}, ${date}.`);
}
