import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFolder } from './check-folder.ts';
import { DATA_FOLDER } from './command-line.ts';
import { formatProblem } from './problem.ts';

/** A copy of the real data in the system's temporary folder, for tests to break. */
export class FixtureFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'evaw-data-'));

  constructor() {
    cpSync(DATA_FOLDER, this.path, {
      recursive: true,
      filter: (source) => !/[/\\](pipeline|schema)$/.test(source),
    });
  }

  read(file: string): string {
    return readFileSync(join(this.path, file), 'utf8');
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.path, file), text);
  }

  /** Replaces the first occurrence of `from`, which must be there. */
  edit(file: string, from: string | RegExp, to: string): void {
    const text = this.read(file);
    const edited = text.replace(from, () => to);
    if (edited === text) throw new Error(`${file} does not contain ${from}`);
    this.write(file, edited);
  }

  /** What the check prints, without the count; `data` stands for the folder. */
  check(source: string | null = null): string[] {
    const options = { name: 'data', withSchemas: false, source };
    return checkFolder(this.path, options).problems.map(formatProblem);
  }

  /** Every file with its bytes, to compare before and after. */
  snapshot(): Map<string, string> {
    const names = readdirSync(this.path, { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => name.endsWith('.yaml')).toSorted();
    return new Map(files.map((name) => [name, readFileSync(join(this.path, name), 'base64')]));
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

type Edit = readonly [file: string, from: string | RegExp, to: string];

/** What the check prints for the real data after these edits. */
export function problemsAfter(...edits: readonly Edit[]): string[] {
  const folder = new FixtureFolder();
  try {
    for (const [file, from, to] of edits) folder.edit(file, from, to);
    return folder.check();
  } finally {
    folder.remove();
  }
}
