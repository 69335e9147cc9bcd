import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DATA_FOLDER } from '../command-line.ts';
import { FixtureFolder } from '../fixture-folder.ts';

// data/README.md, taken at its word.
const handbook = readFileSync(join(DATA_FOLDER, 'README.md'), 'utf8');
const commands: Record<string, string> = JSON.parse(
  readFileSync(join(DATA_FOLDER, '..', 'package.json'), 'utf8'),
).scripts;
const EXAMPLE = 'activities/judge-training-kenya.yaml';

let folder: FixtureFolder;
beforeEach(() => {
  folder = new FixtureFolder();
});
afterEach(() => folder.remove());

/** The first block of code after a heading. */
function blockAfter(words: string): string {
  const rest = handbook.slice(handbook.indexOf(words));
  return /```\w*\n([\s\S]*?)```/.exec(rest)?.[1] ?? '';
}

test('the example is refused with the very message that is printed, and passes once mended', () => {
  const example = blockAfter('**2. Change the fields.**');
  folder.write(EXAMPLE, example);
  expect(folder.check()).toEqual([blockAfter('There is a slip in the example').trim()]);
  folder.write(EXAMPLE, example.replace('capcity', 'capacity'));
  expect(folder.check()).toEqual([]);
});

test('the way from nothing to a corrected activity names lines that are there', () => {
  const file = 'activities/judiciary-training-panama.yaml';
  folder.edit(file, /^title: .*$/m, 'title: Courses for the judiciary, Costa Rica');
  folder.edit(file, 'iso3: PAN', 'iso3: CRI');
  expect(folder.check()).toEqual([]);
});

test('every command that the handbook names is there', () => {
  const named = new Set([...handbook.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? ''));
  expect([...named].filter((name) => commands[name] === undefined)).toEqual([]);
  expect(named.size).toBeGreaterThan(8);
});

test('every kind of file stands in the table of what is where', () => {
  const table = handbook.slice(0, handbook.indexOf('## Commands'));
  for (const path of folder.snapshot().keys()) {
    const name = path.replaceAll('\\', '/').replace(/^activities\/.*/, 'activities/');
    expect(table).toContain(`\`${name}\``);
  }
});

test('the check that stays awake tells of what is saved, as soon as it waits', async () => {
  const program = join(DATA_FOLDER, 'pipeline', 'check.ts');
  const words = ['--import', 'tsx', program, folder.path, '--watch'];
  const watching = spawn(process.execPath, words, { cwd: join(DATA_FOLDER, '..') });
  try {
    const lines = createInterface({ input: watching.stdout })[Symbol.asyncIterator]();
    const until = async (part: string): Promise<string> => {
      const { value, done } = await lines.next();
      if (done) throw new Error(`ended before '${part}'`);
      return value.includes(part) ? value : until(part);
    };
    await until('waiting for changes');
    folder.edit('activities/university-toolbox-mexico.yaml', 'themes: [', 'themes: [capcity, ');
    expect(await until('capcity')).toContain("did you mean 'capacity'?");
    folder.edit('activities/university-toolbox-mexico.yaml', 'capcity, ', '');
    await until('no problems');
  } finally {
    watching.kill();
  }
});
