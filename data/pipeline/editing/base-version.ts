import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const LONGEST_LIST = 50_000_000;
/** What is compared: our own files, and the records of imported sources. */
const COMPARED = /\.yaml$|\/activities\.ndjson$/;

/** @param output where what it prints goes, 'pipe' to be returned */
function git(root: string, words: readonly string[], output: number | 'pipe'): string {
  const { status, stdout, stderr } = spawnSync('git', words, {
    cwd: root,
    maxBuffer: LONGEST_LIST,
    stdio: ['ignore', output, 'pipe'],
  });
  if (status === 0) return stdout?.toString() ?? '';
  throw new Error(`git ${words[0]}: ${stderr?.toString().trim() || 'git cannot be run'}`);
}

/** Paths of the data files of a revision, relative to data/. */
function dataFilesAt(root: string, revision: string): string[] {
  const words = ['ls-tree', '-r', '-z', '--name-only', revision, '--', 'data'];
  return git(root, words, 'pipe')
    .split('\0')
    .filter((path) => COMPARED.test(path))
    .map((path) => path.replace(/^data\//, ''));
}

/** The data of a revision in a folder of its own, which the caller removes. */
export function checkOutData(root: string, revision: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'evaw-base-'));
  for (const path of dataFilesAt(root, revision)) {
    const at = join(folder, path);
    mkdirSync(dirname(at), { recursive: true });
    const file = openSync(at, 'w');
    git(root, ['show', `${revision}:data/${path}`], file);
    closeSync(file);
  }
  return folder;
}
