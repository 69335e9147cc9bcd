import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countSentences } from './check-texts.ts';
import { FixtureFolder } from './fixture-folder.ts';

let folder: FixtureFolder;
beforeEach(() => {
  folder = new FixtureFolder();
});
afterEach(() => folder.remove());

const PANAMA = 'activities/judiciary-training-panama.yaml';
const THEMES = 'vocabularies/themes.yaml';

test('good data has no problems', () => {
  expect(folder.check()).toEqual([]);
});

test('every tab in an indentation is named, in any file, and hides no other file', () => {
  folder.write(THEMES, folder.read(THEMES).replaceAll('\n  label:', '\n\tlabel:'));
  folder.edit(PANAMA, 'scope: country', 'scope: contry');
  const problems = folder.check();
  expect(problems.filter((line) => /:1 {2}a tab in the indentation/.test(line))).toHaveLength(8);
  expect(problems.filter((line) => line.includes(PANAMA))).toHaveLength(1);
  expect(problems.filter((line) => line.includes('TAB_AS_INDENT'))).toEqual([]);
});

test('a vocabulary that cannot be read makes no id unknown', () => {
  folder.write(THEMES, '- id: "open\n');
  const problems = folder.check();
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every((line) => line.startsWith(`data/${THEMES}:`))).toBe(true);
});

test('each error of the parser is named', () => {
  folder.write(PANAMA, 'key: A02\nkind: [a\ntitle: b: c\n');
  const problems = folder.check().filter((line) => line.includes(PANAMA));
  expect(problems.length).toBeGreaterThan(1);
  expect(problems.every((line) => line.includes('not valid YAML: '))).toBe(true);
});

test('a key that stands twice does not hide the rest of its file', () => {
  folder.edit(PANAMA, 'scope: country', 'scope: contry\nkey: A02');
  const problems = folder.check().join('\n');
  expect(problems).toContain('this key stands twice in the same map');
  expect(problems).toContain("scope 'contry' is unknown");
});

test('anchors and aliases are refused', () => {
  folder.edit(PANAMA, 'themes: [capacity]', 'themes: &same [capacity]');
  expect(folder.check().join('\n')).toContain('anchors (&) and aliases (*) are not used here');
});

test('missing, unknown, empty and binary files are named', () => {
  rmSync(join(folder.path, 'flags.yaml'));
  folder.write('activities/Bad_Name.yaml', '');
  folder.write('vocabularies/theme.yaml', '[]');
  folder.write('activities/notes.yml', 'x: 1');
  const problems = folder.check().join('\n');
  expect(problems).toContain('data/flags.yaml:1:1  this file is missing');
  expect(problems).toContain(
    "activities/Bad_Name.yaml:1:1  the file name 'Bad_Name' is not a slug",
  );
  expect(problems).toContain('activities/Bad_Name.yaml:1:1  the file is empty');
  expect(problems).toContain('data/vocabularies/theme.yaml:1:1  no such file belongs here');
  expect(problems).toContain('data/activities/notes.yml:1:1  no such file belongs here');
});

test('sentences end before a capital, not inside names and numbers', () => {
  expect(countSentences('One. Two! “Three?” (Four.) 5 came.')).toBe(5);
  expect(countSentences('It rests on No. 38 of GLO.ACT, e.g. on paragraph 3.5 of it.')).toBe(1);
});
