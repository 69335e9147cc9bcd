import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const MOST_BYTES = 500_000_000;

function git(root: string, ...words: string[]): Buffer {
  const { status, stdout, stderr } = spawnSync('git', words, { cwd: root, maxBuffer: MOST_BYTES });
  if (status === 0) return stdout;
  throw new Error(`git ${words[0]}: ${stderr?.toString().trim() || 'git cannot be run'}`);
}

/** Paths of the data files of a revision, relative to data/. */
export function dataFilesAt(root: string, revision: string): string[] {
  const listed = git(root, 'ls-tree', '-r', '-z', '--name-only', revision, '--', 'data').toString();
  return listed
    .split('\0')
    .filter((path) => /\.yaml$/.test(path))
    .map((path) => path.replace(/^data\//, ''));
}

/** The data of a revision in a folder of its own, which the caller removes. */
export function checkOutData(root: string, revision: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'evaw-base-'));
  for (const path of dataFilesAt(root, revision)) {
    const at = join(folder, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, git(root, 'show', `${revision}:data/${path}`));
  }
  return folder;
}
