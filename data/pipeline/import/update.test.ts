import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { iatiActivity, iatiFile, SampleImport } from './sample-import.ts';

let desk: SampleImport;
beforeEach(() => {
  desk = new SampleImport();
});
afterEach(() => desk.remove());

const described = (id: string, text: string) =>
  iatiActivity(id, `<description>${text}</description>`);
const FILE = iatiFile(
  described('XX-1', 'first'),
  described('XX-2', 'second'),
  described('XX-3', 'third'),
);

function edit(from: string, to: string): void {
  const path = join(desk.folder, 'activities.ndjson');
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

test('the same file twice gives the same bytes, whatever happened between', async () => {
  await desk.try('a.xml', FILE);
  const first = desk.snapshot();
  const { report } = await desk.try('a.xml', FILE);
  expect(report).toContain('3 same.');
  const second = desk.snapshot();
  for (const [path, bytes] of first) {
    if (!path.endsWith('import-report.md')) expect(second.get(path)).toBe(bytes);
  }
  await desk.try('a.xml', FILE);
  expect(desk.snapshot()).toEqual(second);
});

test('an edit stays where the file says the same as before, and takes the other fields', async () => {
  await desk.try('a.xml', FILE);
  edit('"title":"Work of XX-1"', '"title":"Better title"');
  const newer = FILE.replace('first', 'first, longer');
  const { records, report } = await desk.try('a.xml', newer);
  expect(records[0]).toMatchObject({ title: 'Better title', summary: 'first, longer' });
  expect(report).toContain('edited here: XX-1: edited here: title; kept');
});

test('an edit of what the file changes too is a conflict: ours stays, and it is told', async () => {
  await desk.try('a.xml', FILE);
  edit('"summary":"second"', '"summary":"ours"');
  const { records, report } = await desk.try('a.xml', FILE.replace('second', 'theirs'));
  expect(records[1]?.summary).toBe('ours');
  expect(report).toContain('conflict: XX-2: changed here and there: summary; kept as it is here');
});

test('records that are gone go, unless they were edited; what was deleted here stays deleted', async () => {
  await desk.try('a.xml', FILE);
  edit('"title":"Work of XX-2"', '"title":"Ours"');
  const lines = readFileSync(join(desk.folder, 'activities.ndjson'), 'utf8').split('\n');
  writeFileSync(join(desk.folder, 'activities.ndjson'), lines.slice(1).join('\n'));
  const { records, report } = await desk.try('a.xml', iatiFile(described('XX-1', 'first')));
  expect(records.map(({ key }) => key)).toEqual(['XX-2']);
  expect(report).toContain('edited here: XX-1: deleted here; left out');
  expect(report).toContain('removed: XX-3: no longer in the file');
  expect(report).toContain('conflict: XX-2: no longer in the file, but edited here; kept');
});

test('what an editor writes into source.yaml stays, and keys withheld there are left out', async () => {
  await desk.try('a.xml', FILE);
  const path = join(desk.folder, 'source.yaml');
  writeFileSync(
    path,
    `${readFileSync(path, 'utf8')}licence: CC-BY-4.0 # as their site says\nwithheld: [XX-3]\n`,
  );
  const { records, report } = await desk.try('a.xml', FILE);
  expect(records.map(({ key }) => key)).toEqual(['XX-1', 'XX-2']);
  expect(report).toContain('+ 1 withheld');
  expect(readFileSync(path, 'utf8')).toContain('licence: CC-BY-4.0 # as their site says');
});

test('a line of ours that is broken stops the import before anything is written', async () => {
  await desk.try('a.xml', FILE);
  edit('{"key":"XX-2"', '{key:"XX-2"');
  const before = desk.snapshot();
  expect((await desk.try('a.xml', FILE)).fault).toMatch(
    /^2: our file activities.ndjson holds a line that is not JSON/,
  );
  expect(desk.snapshot()).toEqual(before);
});

test('a trial writes nothing', async () => {
  rmSync(join(desk.data.path, 'sources'), { recursive: true, force: true });
  const { fault, records } = await desk.try('a.xml', FILE, '--dry-run');
  expect([fault, records]).toEqual([null, []]);
  expect(existsSync(join(desk.data.path, 'sources'))).toBe(false);
});
