// Proves that columns.sql on DuckDB gives the columns of the small path to the byte, and the same
// order of the records; on synthetic records, on awkward ones, and on every source of data/.
import { strictEqual } from 'node:assert';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFolder } from '../../data/pipeline/check-folder.ts';
import { partnerIdsFor } from '../../data/pipeline/columns.ts';
import { DATA_FOLDER } from '../../data/pipeline/command-line.ts';
import type { Dataset } from '../../data/pipeline/dataset.ts';
import { buildSources } from '../../data/pipeline/sources/build-sources.ts';
import { SOURCE_FILES } from '../../data/pipeline/sources/source-files.ts';
import type { SourceDescription } from '../../data/pipeline/sources/source-shape.ts';
import { formatColumns } from '../../src/domain/large/column-file.ts';
import { FACET_SCOPES } from '../../src/domain/vocabulary.ts';
import { awkwardRecords } from './awkward-set.ts';
import { columnsBySql } from './columns-by-sql.ts';
import { connectDuckDb } from './duckdb-count.ts';
import { syntheticOrganisations, writeSynthetic } from './synthetic-set.ts';

const AWKWARD = 6000;
const count = Number(process.argv[2] ?? 100_000);
const SQL = readFileSync(new URL('../../data/pipeline/large/columns.sql', import.meta.url), 'utf8');

const checked = checkFolder(process.env['DATA_FOLDER'] ?? DATA_FOLDER, {
  name: 'data',
  withSchemas: false,
  source: null,
});
const { dataset, references } = checked;
if (dataset === null) throw new Error('data/ has problems; see npm run data:check');
const folder = mkdtempSync(join(tmpdir(), 'evaw-sql-'));
try {
  const synthetic = await writeSynthetic(join(folder, 'sources/synthetic'), count, dataset);
  await prove(folder, dataset, synthetic);
  await prove(folder, dataset, writeAwkward(dataset));
  const own = process.env['DATA_FOLDER'] ?? DATA_FOLDER;
  for (const description of dataset.imported) await prove(own, dataset, description);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function writeAwkward(from: Dataset): SourceDescription {
  const id = 'awkward';
  const at = join(folder, 'sources', id);
  mkdirSync(at, { recursive: true });
  const lines = (list: readonly unknown[]) =>
    list.map((each) => `${JSON.stringify(each)}\n`).join('');
  const organisations = syntheticOrganisations();
  writeFileSync(join(at, SOURCE_FILES.organisations), lines(organisations));
  writeFileSync(
    join(at, SOURCE_FILES.records),
    lines(awkwardRecords(AWKWARD, from, organisations)),
  );
  const imported = { format: 'table', file: 'none', sha256: '0'.repeat(64), bytes: 0 } as const;
  const title = 'Awkward records of the proof';
  return { id, title, publisher: 'nobody', imported: { ...imported, records: AWKWARD } };
}

async function prove(from: string, whole: Dataset, description: SourceDescription): Promise<void> {
  const { id } = description;
  const out = mkdtempSync(join(folder, 'built-'));
  const input = { folder: from, name: 'data', dataset: { ...whole, imported: [description] } };
  const { problems } = await buildSources({ ...input, references, onProgress: () => {} }, out);
  strictEqual(problems.length, 0, JSON.stringify(problems));
  const built = readFileSync(join(out, nameOf(out, new RegExp(`^columns-${id}\\.`))));

  const connection = await connectDuckDb();
  if (connection === null) throw new Error('DuckDB is not installed in bench/data');
  const source = join(from, 'sources', id);
  const vocabulary = join(out, 'vocabulary.ndjson');
  writeFileSync(vocabulary, vocabularyLines(whole, join(source, SOURCE_FILES.organisations)));
  const started = performance.now();
  await connection.run(`SET VARIABLE records = '${join(source, SOURCE_FILES.records)}'`);
  await connection.run(`SET VARIABLE vocabulary = '${vocabulary}'`);
  await connection.run(SQL);
  const ms = performance.now() - started;
  const columns = await columnsBySql(connection, whole.countries.length);
  const bytes = Buffer.from(formatColumns(columns, whole.sources.dataset.version));
  strictEqual(bytes.equals(built), true, `${id}: the columns differ`);
  const order = await connection.runAndReadAll('SELECT slug FROM placed ORDER BY row');
  const slugs = order.getRowsJson().map(([slug]) => String(slug));
  strictEqual(slugs.join(' '), slugsOf(out).join(' '), `${id}: the order differs`);
  console.log(
    `${id}: ${slugs.length} records, ${bytes.length} bytes of columns equal, same order (SQL ${(ms / 1000).toFixed(1)} s)`,
  );
}

function nameOf(out: string, pattern: RegExp): string {
  return readdirSync(out).find((name) => pattern.test(name)) ?? '';
}

/** The slugs of all parts, in the order of the rows. */
function slugsOf(out: string): string[] {
  const slugs: string[] = [];
  for (let part = 0; ; part += 1) {
    const name = nameOf(out, new RegExp(`^records-${part}\\.`));
    if (name === '') return slugs;
    const { records } = JSON.parse(readFileSync(join(out, name), 'utf8'));
    for (const { slug } of records) slugs.push(slug);
  }
}

/** Every term with its position, as the SQL reads them. */
function vocabularyLines(whole: Dataset, organisations: string): string {
  const others = existsSync(organisations)
    ? readFileSync(organisations, 'utf8').trimEnd().split('\n')
    : [];
  const idsOf = (terms: readonly { id: string }[]) => terms.map(({ id }) => id);
  const lists = {
    theme: idsOf(whole.themes),
    violence: idsOf(whole.violence),
    target: idsOf(whole.targetGroups),
    assistance: idsOf(whole.assistance),
    scope: FACET_SCOPES,
    partner: [...partnerIdsFor(whole), ...idsOf(others.map((line) => JSON.parse(line)))],
    country: whole.countries.map(({ iso3 }) => iso3),
  };
  return Object.entries(lists)
    .flatMap(([facet, ids]) =>
      ids.map((id, position) => `${JSON.stringify({ facet, id, position })}\n`),
    )
    .join('');
}
