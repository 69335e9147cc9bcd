import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { parseManifest } from '../../../src/domain/parse-manifest.ts';
import { checkFolder } from '../check-folder.ts';
import { MANIFEST, outputFilesFor, writeOutput } from '../files.ts';
import { iatiActivity, iatiFile, SampleImport } from '../import/sample-import.ts';
import { buildSources } from './build-sources.ts';

let desk: SampleImport;
let out: string;
beforeAll(async () => {
  desk = new SampleImport();
  const inKenya = '<recipient-country code="KE"/>';
  const file = iatiFile(iatiActivity('XX-1', inKenya), iatiActivity('XX-2', inKenya));
  await desk.try('sample.xml', file);
});
afterAll(() => desk.remove());
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'evaw-built-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

async function build(draft: string) {
  const options = { name: 'data', withSchemas: false, source: null };
  const { dataset, problems, references } = checkFolder(desk.data.path, options);
  if (dataset === null) throw new Error(JSON.stringify(problems));
  const input = { folder: desk.data.path, name: 'data', dataset, references };
  return { dataset, ...(await buildSources({ ...input, onProgress: () => {} }, draft)) };
}

test('the manifest names each source with its own counts, and the files of each', async () => {
  const folder = join(out, 'data');
  const names = await writeOutput(folder, async (draft) => {
    const { dataset, listed } = await build(draft);
    return outputFilesFor(dataset, listed);
  });
  const read = (name: string) => readFileSync(join(folder, name));
  const manifest = parseManifest(JSON.parse(read(MANIFEST).toString()));
  expect(manifest.counts.counted).toBe(36);
  expect(manifest.sources?.map(({ id, counted }) => [id, counted])).toEqual([
    ['inventory-page', 36],
    ['sample', 2],
  ]);
  const { path = '', sha256 = '' } = manifest.sources?.[1]?.manifest ?? {};
  expect(createHash('sha256').update(read(path)).digest('hex')).toBe(sha256);
  const own = parseManifest(JSON.parse(read(path).toString()));
  expect(own.counts).toEqual({ records: 2, activities: 2, umbrellas: 0, counted: 2 });
  for (const file of own.files) expect(names).toContain(file.path);
});

test('a broken line is told with its number, and nothing of the build is kept', async () => {
  const path = join(desk.folder, 'activities.ndjson');
  const before = readFileSync(path, 'utf8');
  const [first = ''] = before.split('\n');
  const problemsWith = async (line: string) => {
    appendFileSync(path, `${line}\n`);
    const { problems } = await build(out);
    writeFileSync(path, before);
    return problems;
  };
  const where = { file: 'data/sources/sample/activities.ndjson', line: 3, column: 1 };
  expect(await problemsWith('{"key":')).toMatchObject([where]);
  expect(await problemsWith(first.replace('"KEN"', '"ZZZ"'))).toMatchObject([
    { ...where, message: expect.stringContaining("'countries.0.iso3'") },
  ]);
  expect(await problemsWith(first)).toMatchObject([
    { message: expect.stringMatching(/two records have the slug/) },
  ]);
});

test('a source is called as its folder is, and as no source of our own', () => {
  const check = (id: string) => {
    desk.data.edit('sources/sample/source.yaml', /^id: .*/m, `id: ${id}`);
    return desk.data.check();
  };
  expect(check('other')).toEqual([
    "data/sources/sample/source.yaml:5:5  id 'other' differs from the folder; allowed: 'sample'",
  ]);
  expect(check('sample')).toEqual([]);
});
