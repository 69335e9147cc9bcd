import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The files of sources/<source>/. */
export const SOURCE_FILES = {
  description: 'source.yaml',
  /** One record a line, sorted by key. */
  records: 'activities.ndjson',
  /** One organisation a line, sorted by id: those that no vocabulary holds. */
  organisations: 'organisations.ndjson',
  /** What the last import brought, field by field, to tell a later one what was edited here. */
  imported: 'imported.ndjson',
  report: 'import-report.md',
} as const;

/** By code units, so that the order is the same on every machine. */
export function compareKeys(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * A folder that is filled beside the one it is to replace. `keep` puts it in place; until then,
 * and after any failure, the old folder stands as it was.
 */
export class FolderDraft {
  readonly path: string;
  readonly #target: string;
  readonly #retired: string;

  constructor(sources: string, id: string) {
    mkdirSync(sources, { recursive: true });
    this.#target = join(sources, id);
    this.#retired = join(sources, `.${id}-replaced`);
    this.#recover();
    this.path = mkdtempSync(join(sources, `.${id}-`));
  }

  /** A program that was killed between the two renames of `keep` left the old folder aside. */
  #recover(): void {
    if (!existsSync(this.#retired)) return;
    if (existsSync(this.#target)) rmSync(this.#retired, { recursive: true, force: true });
    else renameSync(this.#retired, this.#target);
  }

  keep(): void {
    // A temporary folder is closed to others, a folder of the repository is not.
    chmodSync(this.path, 0o755);
    const isReplacing = existsSync(this.#target);
    if (isReplacing) renameSync(this.#target, this.#retired);
    try {
      renameSync(this.path, this.#target);
    } catch (error) {
      if (isReplacing) renameSync(this.#retired, this.#target);
      throw error;
    }
    rmSync(this.#retired, { recursive: true, force: true });
  }

  discard(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
