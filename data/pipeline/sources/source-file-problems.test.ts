import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DATA_FOLDER } from '../command-line.ts';
import { iatiActivity, iatiFile, SampleImport } from '../import/sample-import.ts';
import { loadFiles } from '../load.ts';
import { formatProblem } from '../problem.ts';
import { referencesFor } from '../references.ts';
import { sampleRecord } from './sample-record.ts';
import { checkSourceFiles } from './source-file-problems.ts';
import type { SourceRecord } from './source-record.ts';

const references = referencesFor(loadFiles(DATA_FOLDER, 'data').files);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaw-lines-'));
  mkdirSync(join(folder, 'sources', 'sample'), { recursive: true });
  put('source.yaml', 'id: sample\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, 'sources', 'sample', name), content);
}

async function problems(): Promise<string[]> {
  const checked = await checkSourceFiles(folder, 'data', references);
  return checked.problems.map((each) => formatProblem(each).replace('data/sources/sample/', ''));
}

function record(key: string, changed: Partial<SourceRecord> = {}): SourceRecord {
  const slug = `sample-${key.toLowerCase()}`;
  return sampleRecord({ key, slug, title: `Work of ${key}`, ...changed });
}

function putRecords(...records: readonly object[]): void {
  put('activities.ndjson', records.map((each) => `${JSON.stringify(each)}\n`).join(''));
}

test('what an import writes has no problems', async () => {
  const desk = new SampleImport();
  try {
    const related = '<related-activity ref="XX-2" type="2"/>';
    const org = '<reporting-org ref="YY-1"><narrative>Office</narrative></reporting-org>';
    await desk.try('a.xml', iatiFile(iatiActivity('XX-1', related + org), iatiActivity('XX-2')));
    const checked = await checkSourceFiles(desk.data.path, 'data', references);
    expect(checked).toEqual({ problems: [], sources: 1, records: 2 });
  } finally {
    desk.remove();
  }
});

test.each<[string, readonly object[], RegExp]>([
  [
    'a slip in a code',
    [record('A'), record('B', { countries: [{ iso3: 'KEM', role: 'location' }] })],
    /^activities.ndjson:2:\d+ {2}ISO code 'KEM' is not in countries.yaml; did you mean 'KEN'\?/,
  ],
  [
    'an unknown key',
    [{ ...record('A'), titel: 'x' }],
    /:1:\d+ {2}the key 'titel' is unknown here; did you mean 'title'\?/,
  ],
  ['twice the same', [record('A'), record('A', { slug: 'sample-b' })], /:2:8 {2}'A' stands twice/],
  ['another order', [record('B'), record('A')], /:2:8 {2}'A' stands after 'B'; lines are sorted/],
  [
    'one address twice',
    [record('A'), record('B', { slug: 'sample-a' })],
    /'sample-a' stands twice/,
  ],
  ['an address of another source', [record('A', { slug: 'a' })], /it must begin with 'sample-'/],
  ['another source', [record('A', { source: { id: 'other' } })], /it must be 'sample'/],
  [
    'a partner of no list',
    [record('A', { partners: [{ id: 'unfpaa', role: 'reporting' }] })],
    /'unfpaa' is in no vocabulary and not in organisations.ndjson; did you mean 'unfpa'\?/,
  ],
  [
    'a parent that is not there',
    [record('A', { parent: 'sample-z' })],
    /:1:1 {2}parent 'sample-z' is not a record of this file that has parts/,
  ],
])('%s is told with its line', async (_, records, message) => {
  putRecords(...records);
  const [first, ...others] = await problems();
  expect(first).toMatch(message);
  expect(others).toEqual([]);
});

test('a line that is no JSON, and D23 a key that would reach the prototype', async () => {
  const line = JSON.stringify(record('A'));
  put('activities.ndjson', `${line.slice(0, -1)}\n`);
  expect(await problems()).toEqual([
    `activities.ndjson:1:${line.length}  not JSON: one record a line`,
  ]);
  put('activities.ndjson', `${line.slice(0, -1)},"__proto__":{"kind":"umbrella"}}\n`);
  expect((await problems())[0]).toMatch(/the key '__proto__' is unknown here/);
});

test('bytes that are no UTF-8 are told', async () => {
  put(
    'activities.ndjson',
    Buffer.from(`${JSON.stringify(record('A', { title: 'é' }))}\n`, 'latin1'),
  );
  expect(await problems()).toEqual([
    'activities.ndjson:1:1  not UTF-8 text; save the file as UTF-8',
  ]);
});

test('files that are missing are told, and organisations that two lists hold', async () => {
  rmSync(join(folder, 'sources', 'sample', 'source.yaml'));
  put('organisations.ndjson', '{"id":"unfpa","name":"UNFPA","type":null}\n');
  expect(await problems()).toEqual([
    'source.yaml:1:1  this file is missing',
    'activities.ndjson:1:1  this file is missing',
    "organisations.ndjson:1:7  'unfpa' is in our vocabularies too; take it out",
  ]);
});

test('of many faults in one file the first are told and the rest are counted', async () => {
  putRecords(...Array.from({ length: 100 }, (_, at) => record(`A${at + 100}`, { title: '' })));
  const told = await problems();
  expect(told).toHaveLength(41);
  expect(told.at(-1)).toMatch(/and 60 more problems in this file/);
});
