import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../../src/domain/export/export-input.ts';
import { NO_FILTER } from '../../../src/domain/view.ts';
import { parseRequest, viewFor } from './export-request.ts';
import { recordsShape } from './records-shape.ts';
import { realInput } from './sample-readers.ts';
import { writeExports } from './write-exports.ts';

const whole = realInput();

test('options and query are one filter, as in an address', () => {
  const { formats, query, folder } = parseRequest([
    ...['--format', 'csv', '--format', 'xlsx', '--theme', 'capacity,services'],
    ...['--query', 'https://example.org/table/?year=2022..', '--out', 'taken'],
  ]);
  expect([formats, folder]).toEqual([['csv', 'xlsx'], 'taken']);
  expect(viewFor(query, whole.dataset).filter).toEqual({
    ...NO_FILTER,
    theme: ['capacity', 'services'],
    year: { range: { from: 2022, to: null }, undated: false },
  });
  expect(parseRequest(['--format', 'all']).formats).toEqual(EXPORT_FORMATS);
});

test('what is unknown is refused by name, with what is meant', () => {
  expect(() => parseRequest([])).toThrow('--format is missing');
  expect(() => parseRequest(['--format', 'xslx'])).toThrow("did you mean 'xlsx'?");
  expect(() => parseRequest(['--form', 'csv'])).toThrow('--form');
  expect(() => viewFor('theme=capcity', whole.dataset)).toThrow("theme 'capcity' is unknown");
});

test('every format is written under its name, JSON with its schema, which holds it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evaw-export-'));
  try {
    const said = writeExports(EXPORT_FORMATS, { ...whole, areas: [] }, folder);
    expect(said.filter((line) => line.includes('withheld'))).toHaveLength(32);
    const names = readdirSync(folder);
    expect(names).toHaveLength(EXPORT_FORMATS.length + 1);
    const json = names.find((name) => /^data-[\d-]+\.json$/.test(name)) ?? '';
    const read: unknown = JSON.parse(readFileSync(join(folder, json), 'utf8'));
    expect(recordsShape.parse(read).activities).toHaveLength(36);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a format that can hold none of it writes no file and says so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evaw-export-'));
  try {
    const filter = { ...NO_FILTER, theme: ['legislation'] };
    const [line] = writeExports(['iati'], { ...whole, filter }, folder);
    expect(line).toMatch(/^iati: no file/);
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
