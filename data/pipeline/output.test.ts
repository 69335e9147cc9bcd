import { createHash } from 'node:crypto';
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
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countedCountries, isCounted } from '../../src/domain/counting.ts';
import type { Manifest } from '../../src/domain/dataset.ts';
import { checkFolder } from './check-folder.ts';
import { DATA_FOLDER } from './command-line.ts';
import { indexFileFor, referenceFileFor, textsFileFor } from './contents.ts';
import type { Dataset } from './dataset.ts';
import { countsFor, MANIFEST, outputFilesFor, writeOutput } from './files.ts';

function loadDataset(): Dataset {
  const options = { name: 'data', withSchemas: false, source: null };
  const { dataset, problems } = checkFolder(DATA_FOLDER, options);
  if (dataset === null) throw new Error(JSON.stringify(problems));
  return dataset;
}

const dataset = loadDataset();
const index = indexFileFor(dataset);
const { records } = index;
const counted = countedCountries(records);

function codesOf(row: number): string[] {
  const positions = counted.values.slice(counted.offsets[row], counted.offsets[row + 1]);
  return positions.map((position) => index.countries[position]?.iso3 ?? '');
}

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'evaw-output-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

test('39 records, 36 of them counted, each with its own key and slug', () => {
  expect(countsFor(records)).toEqual({ records: 39, activities: 35, umbrellas: 4, counted: 36 });
  expect(records.key).toEqual(
    Array.from({ length: 39 }, (_, row) => `A${String(row + 1).padStart(2, '0')}`),
  );
  expect(new Set(records.slug).size).toBe(39);
});

test('of the umbrellas only A16 counts, for the twelve countries none of its parts names', () => {
  const umbrellas = ['A06', 'A16', 'A19', 'A37'].map((key) => records.key.indexOf(key));
  expect(umbrellas.map((row) => isCounted(records, row, counted))).toEqual([
    false,
    true,
    false,
    false,
  ]);
  const twelve = 'COL ETH IRQ KEN MRT MEX NGA PAK PAN PSE SOM VNM';
  expect(codesOf(records.key.indexOf('A16')).toSorted()).toEqual(twelve.split(' ').toSorted());
});

test('each country has the number of activities that name it', () => {
  const totals = new Map<number, string[]>();
  const byCode = new Map<string, number>();
  for (const row of records.key.keys()) {
    for (const code of codesOf(row)) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  }
  for (const [code, total] of byCode) totals.set(total, [...(totals.get(total) ?? []), code]);
  expect(totals.get(4)).toEqual(['PAK']);
  expect(totals.get(3)?.toSorted()).toEqual(['ETH', 'KGZ', 'MEX', 'PAN', 'VNM']);
  expect(totals.get(2)?.toSorted().join(' ')).toBe('AFG COL DOM EGY IRQ MRT NGA PSE UKR');
  expect(totals.get(1)?.toSorted()).toEqual(['ALB', 'IRN', 'KEN', 'MMR', 'SOM']);
  expect(byCode.size).toBe(20);
  expect(counted.values).toHaveLength(42);
  const rows = [...records.key.keys()].filter((row) => isCounted(records, row, counted));
  expect(rows.filter((row) => codesOf(row).length > 0)).toHaveLength(26);
});

test('participants, years and themes are as the source states them', () => {
  const stated = records.participants.flatMap((number) => number ?? []);
  expect(stated.reduce((sum, number) => sum + number, 0)).toBe(571);
  const dated = records.key.filter(
    (_, row) => records.years.offsets[row + 1] !== records.years.offsets[row],
  );
  expect(dated).toEqual(['A10', 'A26', 'A28', 'A32']);
  const capacity = index.themes.findIndex(({ id }) => id === 'capacity');
  const rows = [...records.key.keys()].filter((row) => isCounted(records, row, counted));
  const themesOf = (row: number) =>
    records.themes.values.slice(records.themes.offsets[row], records.themes.offsets[row + 1]);
  expect(rows.filter((row) => themesOf(row).includes(capacity))).toHaveLength(13);
});

test('partners and stated programmes are one sorted column, an uncertain link is not in it', () => {
  const { offsets, values } = records.partners;
  const partnersOf = (key: string) => {
    const row = records.key.indexOf(key);
    return values.slice(offsets[row], offsets[row + 1]).map((at) => index.partners[at]?.id);
  };
  expect(partnersOf('A08')).toEqual(['ukr-police', 'ukr-pgo', 'crsv-mptf']);
  expect(partnersOf('A35')).toEqual(['afg-nhc']);
  expect(partnersOf('A01')).toEqual([]);
  expect(index.partners.find(({ id }) => id === 'crsv-mptf')?.type).toBe('fund');
});

test('texts stand in the order of the rows, the reference holds all flags', () => {
  const { first, texts } = textsFileFor(dataset);
  expect([first, texts.length]).toEqual([0, 39]);
  expect(texts[records.key.indexOf('A26')]?.month).toBe(5);
  const reference = referenceFileFor(dataset);
  expect(reference.flags).toHaveLength(32);
  expect(reference.standingFunctions).toHaveLength(8);
});

test('two builds are equal to the byte, and the manifest names what is there', async () => {
  const folder = join(parent, 'data');
  await writeOutput(folder, async () => outputFilesFor(dataset));
  const read = () =>
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')]);
  const before = read();
  await writeOutput(folder, async () => outputFilesFor(loadDataset()));
  expect(read()).toEqual(before);
  expect(readdirSync(parent)).toEqual(['data']);
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
  for (const { path, sha256, bytes } of manifest.files) {
    const content = readFileSync(join(folder, path));
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    expect([path.includes(sha256.slice(0, 8)), content.length]).toEqual([true, bytes]);
  }
  expect(manifest.files.map(({ role }) => role)).toEqual(['index', 'texts', 'reference']);
});

test('hashed files of earlier builds go, other files stay', async () => {
  const folder = join(parent, 'data');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.00000000.json'), '{}');
  writeFileSync(join(folder, 'note.txt'), '');
  await writeOutput(folder, async () => outputFilesFor(dataset));
  expect(existsSync(join(folder, 'index.00000000.json'))).toBe(false);
  expect(existsSync(join(folder, 'note.txt'))).toBe(true);
});
