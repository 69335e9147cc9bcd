import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DATA_FOLDER } from './command-line.ts';
import { FixtureFolder } from './fixture-folder.ts';

let folder: FixtureFolder;
beforeEach(() => {
  folder = new FixtureFolder();
});
afterEach(() => folder.remove());

/** `file:line:column` of the n-th place (from 1) where `text` stands in a file of the folder. */
function placeOf(file: string, text: string, occurrence = 1): string {
  const lines = folder.read(file).split('\n');
  const row = lines.flatMap((line, at) => (line.includes(text) ? [at] : []))[occurrence - 1] ?? -1;
  return `data/${file}:${row + 1}:${(lines[row] ?? '').indexOf(text) + 1}`;
}

const ALBANIA = 'activities/gender-equality-law-advice-albania.yaml';
const CALI = 'activities/gender-based-violence-guide-cali.yaml';
const ESTIMATES = 'activities/global-femicide-estimates.yaml';
const NIGERIA = 'activities/police-accountability-planning-nigeria.yaml';
const PANAMA = 'activities/judiciary-training-panama.yaml';
const POLICING = 'activities/gender-responsive-policing-advice-mauritania.yaml';

function breakEverything(): void {
  folder.edit(ALBANIA, 'themes: [legislation]', 'themes: [capcity]');
  folder.edit(CALI, /source:\n {2}id: .*\n {2}paragraph: .*\n/, '');
  folder.edit(ESTIMATES, 'key: A28', 'slug: other-name\nkey: A13');
  folder.edit(NIGERIA, 'iso3: NGA', 'iso3: NGX');
  folder.edit(PANAMA, '\n    role: location', '\n\t\trole: location');
  folder.edit(POLICING, 'years: []', 'years: [2021]');
}

const THEMES =
  'legislation, policy, capacity, services, prevention, evidence, conflict, partnerships';

test('every fault of every file is named in one run, at its line and column', () => {
  breakEverything();
  const problems = folder.check();
  const expected = [
    `${placeOf(ALBANIA, 'capcity')}  theme 'capcity' is not in vocabularies/themes.yaml; did you mean 'capacity'? Allowed: ${THEMES}`,
    `data/${CALI}:2:1  the key 'source' is missing; allowed: a map of id (of sources.yaml) and paragraph`,
    `${placeOf(ESTIMATES, 'other-name')}  slug 'other-name' differs from the file name; allowed: 'global-femicide-estimates', or no slug`,
    `${placeOf(ESTIMATES, 'A13')}  key 'A13' is already used in data/${ALBANIA}; choose another`,
    `${placeOf(POLICING, '2021')}  2021 is a year where the source states none (basis 'not-stated'); allowed: years: [], or basis stated-year`,
  ];
  expect(problems).toEqual(expect.arrayContaining(expected));
  const tab = placeOf(PANAMA, '\t\trole');
  expect(problems).toContain(`${tab}  a tab in the indentation; use two spaces for each level`);
  const code = problems.find((line) => line.startsWith(placeOf(NIGERIA, 'NGX')));
  expect(code).toMatch(/ISO code 'NGX' is not in countries.yaml; did you mean 'NGA'\?/);
});

test('problems are sorted by file, line and column', () => {
  breakEverything();
  const places = folder.check().map((problem) => {
    const [, file = '', line, column] = /^(.*?):(\d+):(\d+) {2}/.exec(problem) ?? [];
    return { file, line: Number(line), column: Number(column) };
  });
  const sorted = places.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column,
  );
  expect(places).toEqual(sorted);
});

function runCheck() {
  const program = join(DATA_FOLDER, 'pipeline', 'check.ts');
  const { SOURCE_TEXT: _, ...env } = process.env;
  return spawnSync(process.execPath, ['--import', 'tsx', program, folder.path], {
    cwd: join(DATA_FOLDER, '..'),
    encoding: 'utf8',
    env,
  });
}

test('the command prints the problems and their number, fails, and changes no byte', () => {
  breakEverything();
  const before = folder.snapshot();
  const { status, stdout, stderr } = runCheck();
  const lines = stdout.trimEnd().split('\n');
  expect(stderr).toBe('');
  expect(status).toBe(1);
  expect(lines.at(-1)).toBe(`${lines.length - 1} problems`);
  expect(lines[0]).toContain(`${folder.path}/activities/`);
  expect(folder.snapshot()).toEqual(before);
});

test('the command passes on good data', () => {
  const { status, stdout } = runCheck();
  expect(stdout).toMatch(
    /^39 records \(35 activities, 4 umbrellas\), 36 counted; \d+ countries and areas; no problems\n$/,
  );
  expect(status).toBe(0);
});
