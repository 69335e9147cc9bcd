import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DATA_FOLDER } from '../command-line.ts';
import { loadFiles } from '../load.ts';
import { referencesFor } from '../references.ts';
import { sampleRecord } from './sample-record.ts';
import { FolderDraft } from './source-files.ts';
import { sourceRecordShape } from './source-record.ts';
import { readTextLines, type TextLine } from './text-lines.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaw-sources-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const RECORD = sampleRecord({
  time: { basis: 'stated-year', years: [2021, 2022], start: '2021-03-01', end: '2022-02-28' },
  partners: [{ id: 'unfpa', role: 'implementing' }],
  sectors: [{ vocabulary: '1', code: '15180', percentage: 33.33 }],
});

test('a record keeps what its publisher leaves open, and refuses codes nobody knows', () => {
  const shape = sourceRecordShape(referencesFor(loadFiles(DATA_FOLDER, 'data').files));
  expect(shape.parse(RECORD)).toEqual(RECORD);
  const elsewhere = { ...RECORD, countries: [{ iso3: 'ZZZ', role: 'location' }] };
  expect(shape.safeParse(elsewhere).success).toBe(false);
});

test('a line may hold the separators that only JavaScript breaks at', async () => {
  const path = join(folder, 'lines');
  writeFileSync(path, 'one\u2028two\nthree\r\n\nlast');
  const lines: TextLine[] = [];
  for await (const line of readTextLines(path)) lines.push(line);
  expect(lines.map(({ text }) => text)).toEqual(['one\u2028two', 'three\r', '', 'last']);
  expect(lines.at(-1)?.number).toBe(4);
});

test('a draft replaces the old folder whole, or leaves it as it was', () => {
  const read = () => readFileSync(join(folder, 'sample', 'file'), 'utf8');
  for (const text of ['first', 'second']) {
    const draft = new FolderDraft(folder, 'sample');
    writeFileSync(join(draft.path, 'file'), text);
    draft.keep();
    expect(read()).toBe(text);
  }
  const abandoned = new FolderDraft(folder, 'sample');
  writeFileSync(join(abandoned.path, 'file'), 'third');
  abandoned.discard();
  expect(read()).toBe('second');
});

test('a folder that a killed import left aside comes back', () => {
  mkdirSync(join(folder, '.sample-replaced'));
  writeFileSync(join(folder, '.sample-replaced', 'file'), 'old');
  new FolderDraft(folder, 'sample').discard();
  expect(readFileSync(join(folder, 'sample', 'file'), 'utf8')).toBe('old');
});
