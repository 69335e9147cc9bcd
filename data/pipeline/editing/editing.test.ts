import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkFolder } from '../check-folder.ts';
import { DATA_FOLDER } from '../command-line.ts';
import { FixtureFolder } from '../fixture-folder.ts';
import { loadFiles } from '../load.ts';
import { referencesFor } from '../references.ts';
import { shapesFor } from '../shapes.ts';
import { activityText } from './activity-text.ts';
import { formatYaml } from './format-yaml.ts';
import { withModeLine } from './mode-line.ts';
import { activityFrom, nextKey, questionsFor, slugFrom } from './new-activity.ts';
import { countsOf, reviewRecords } from './review.ts';
import { reviewReport } from './review-report.ts';
import { reviewSources } from './review-sources.ts';

let folder: FixtureFolder;
beforeAll(() => {
  folder = new FixtureFolder();
});
afterAll(() => folder.remove());

function run(program: string, words: readonly string[], input = '') {
  const path = join(DATA_FOLDER, 'pipeline', 'editing', program);
  const { SOURCE_TEXT: _, ...env } = process.env;
  const cwd = join(DATA_FOLDER, '..');
  return spawnSync(process.execPath, ['--import', 'tsx', path, ...words], {
    cwd,
    encoding: 'utf8',
    env,
    input,
  });
}

const { files } = loadFiles(DATA_FOLDER, 'data');
const shapes = shapesFor(referencesFor(files));

test('the committed data is in order, and formatting it again changes nothing', () => {
  for (const { path, kind } of files) {
    const text = folder.read(path);
    const ordered = formatYaml(text, shapes[kind]) ?? '';
    expect(withModeLine(ordered, path, kind)).toBe(text);
  }
});

test('keys are put in order, texts folded, comments and values kept', () => {
  const words = 'UNODC advised on the law. '.repeat(8).trim();
  const text = `themes: [ policy,  capacity ] # the main one first\r\n# why: see the minutes\nkey: A99\nsummary: >-\n  ${words}\ntitle: "Advice"\n`;
  const formatted = formatYaml(text, shapes.activity) ?? '';
  const order = formatted
    .split('\n')
    .filter((line) => /^\w+:/.test(line))
    .map((line) => line.split(':')[0]);
  expect(order).toEqual(['key', 'title', 'summary', 'themes']);
  expect(formatted).toContain('# why: see the minutes\nkey: A99');
  expect(formatted).toContain('themes: [policy, capacity] # the main one first');
  expect(Math.max(...formatted.split('\n').map((line) => line.length))).toBeLessThanOrEqual(98);
  expect(formatYaml(formatted, shapes.activity)).toBe(formatted);
});

test('a file that is not YAML is left alone', () => {
  expect(formatYaml('key: [A99\n', shapes.activity)).toBe(null);
});

const terms = (...ids: string[]) => ({ ids, names: new Map([['kenya', 'KEN']]) });
const KNOWN = {
  countries: terms('KEN', 'UGA'),
  themes: terms('capacity', 'services'),
  violence: terms('femicide'),
  sources: terms('inventory-page'),
  slugs: ['advice-kenya'],
  keys: ['A01', 'A39'],
};

test('answers are checked as they are given, with a suggestion for a slip', () => {
  const fault = (name: string, answer: string) =>
    questionsFor(KNOWN)
      .find((question) => question.name === name)
      ?.fault(answer);
  expect(fault('themes', 'capcity')).toContain("theme 'capcity': did you mean 'capacity'?");
  expect(fault('themes', '')).toContain('at least 1');
  expect(fault('countries', '')).toBe(null);
  expect(fault('countries', 'KEN, UGA')).toBe(null);
  expect(fault('countries', 'UGA, Kenya')).toContain("country 'Kenya': did you mean 'KEN'?");
  expect(fault('source', 'inventory')).toContain("did you mean 'inventory-page'?");
  expect(fault('title', 'Advice, Kenya')).toContain('there already');
  expect(fault('years', '2022, 22')).toContain("'22' is no year");
  expect(fault('summary', 'One sentence only')).not.toBe(null);
});

test('address and key follow from title and keys', () => {
  expect(slugFrom('Training of judges, Côte d’Ivoire')).toBe('training-of-judges-cote-d-ivoire');
  expect(slugFrom('word '.repeat(40))).toHaveLength(59);
  expect(nextKey(KNOWN.keys)).toBe('A40');
});

const ANSWERS = [
  'Training of judges, Kenya',
  'UNODC trained judges in Kenya. The source gives no number and no date.',
  'KEN',
  '',
  'capcity',
  'capacity',
  'gbv-unspecified',
  'inventory-page',
  '15',
];

test('the program asks again after a slip and writes a file that passes the check', () => {
  const { stdout, status } = run('new.ts', [folder.path], `${ANSWERS.join('\n')}\n`);
  expect(stdout).toContain("did you mean 'capacity'?");
  expect(stdout).toContain('no problems');
  expect(status).toBe(0);
  const text = folder.read('activities/training-of-judges-kenya.yaml');
  expect(text.split('\n')[0]).toBe(
    '# yaml-language-server: $schema=../schema/activity.schema.json',
  );
  expect(folder.check()).toEqual([]);
  expect(formatYaml(text, shapes.activity)).toBe(text);
});

test('answers that end early write nothing', () => {
  const before = folder.snapshot();
  expect(run('new.ts', [folder.path], 'Only a title\n').status).toBe(1);
  expect(folder.snapshot()).toEqual(before);
});

test('the program for order changes only what is out of order', () => {
  const name = 'activities/university-toolbox-mexico.yaml';
  const text = folder.read(name);
  const [first = '', second = '', ...rest] = text.split('\n');
  folder.write(name, [second, first, ...rest].join('\n'));
  const { stdout } = run('format.ts', [folder.path]);
  expect(stdout).toContain('university-toolbox-mexico.yaml');
  expect(stdout).toContain(', 1 put in order');
  expect(folder.read(name)).toBe(text);
});

test('the report names records, fields, counts and countries that change', () => {
  const record = (slug: string, title: string) => ({ slug, fields: new Map([['title', title]]) });
  const review = reviewRecords(
    [record('a', 'Old *title*'), record('b', 'Gone')],
    [record('a', 'New'), record('c', 'Fresh')],
  );
  const { dataset } = checkFolder(DATA_FOLDER, { name: 'data', withSchemas: false, source: null });
  if (dataset === null) throw new Error('the data has problems');
  const before = countsOf(dataset);
  expect([before.records, before.counted, before.countries.get('PAK')]).toEqual([39, 36, 4]);
  const fewer = {
    ...dataset,
    activities: dataset.activities.filter(
      ({ slug }) => slug !== 'gender-equality-law-advice-albania',
    ),
  };
  const text = reviewReport({
    base: 'main',
    review,
    counts: { before, after: countsOf(fewer) },
    sources: [],
    otherFiles: [],
  });
  expect(text).toContain('1 record added, 1 removed, 1 changed.');
  expect(text).toContain('  - title: Old \\*title\\* → New');
  expect(text).toContain('| counted activities | 36 | 35 |');
  expect(text).toContain('| country ALB | 1 | 0 |');
});

test('the report tells what changes in the records of a source, and holds neither list whole', async () => {
  const record = (key: string, title: string, iso3: string, role = 'location') =>
    JSON.stringify({ key, title, countries: [{ iso3, role }] });
  const versions = ['before', 'after'].map((name) => join(folder.path, name));
  const put = (at: number, id: string, lines: readonly string[]) => {
    const path = join(versions[at] ?? '', 'sources', id);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'activities.ndjson'), `${lines.join('\n')}\n`);
  };
  put(0, 'one', [
    record('a', 'Kept', 'KEN'),
    record('b', 'Old', 'KEN'),
    record('c', 'Gone', 'UGA'),
  ]);
  put(1, 'one', [
    record('a', 'Kept', 'KEN'),
    record('b', 'New', 'KEN'),
    record('d', 'x', 'UGA', 'partner'),
  ]);
  put(0, 'same', [record('a', 'Kept', 'KEN')]);
  put(1, 'same', [record('a', 'Kept', 'KEN')]);
  put(
    1,
    'fresh',
    Array.from({ length: 60 }, (_, at) => record(`k${10 + at}`, 'Many', 'KEN')),
  );
  const [before = '', after = ''] = versions;
  const sources = await reviewSources(before, after);
  const review = reviewRecords([], []);
  const text = reviewReport({ base: 'main', review, counts: null, sources, otherFiles: [] });
  expect(sources.map(({ id }) => id)).toEqual(['fresh', 'one']);
  expect(text).toContain('60 records added, 0 removed, 0 changed.');
  expect(text).toContain('- and 10 more');
  expect(text).toContain('| country KEN | 0 | 60 |');
  expect(text).toContain('1 record added, 1 removed, 1 changed.');
  expect(text).toContain('- changed: New (`b`)\n- removed: Gone (`c`)\n- added: x (`d`)');
  expect(text).toContain('| country UGA | 1 | 0 |');
});

test('an activity that is written reads back as it was', () => {
  const answers = new Map([
    ['title', 'Advice: a "law"'],
    ['summary', 'One. Two.'],
    ['countries', 'KEN,UGA'],
    ['years', '2023, 2022'],
    ['themes', 'capacity'],
    ['violence', 'femicide'],
    ['source', 'inventory-page'],
    ['paragraph', '3'],
  ]);
  const record = activityFrom(answers, 'A40');
  expect(shapes.activity.safeParse(record).success).toBe(true);
  const text = activityText('activities/advice.yaml', record, shapes.activity);
  expect(text).toContain('scope: multi-country');
  expect(text).toContain('  years: [2022, 2023]');
});
