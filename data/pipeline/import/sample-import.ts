import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FixtureFolder } from '../fixture-folder.ts';
import type { SourceRecord } from '../sources/source-record.ts';
import { parseCommand } from './command.ts';
import { ImportFault } from './import-fault.ts';
import { importSource } from './import-source.ts';
import { importReport } from './report.ts';

export type Tried = {
  /** `line: reason` of a refused file, null where it was imported. */
  fault: string | null;
  report: string;
  records: SourceRecord[];
};

/** Files and a copy of the data in the system's temporary folder, to try imports on. */
export class SampleImport {
  readonly data = new FixtureFolder();
  readonly files = mkdtempSync(join(tmpdir(), 'evaw-files-'));

  path(name: string): string {
    return join(this.files, name);
  }

  put(name: string, content: string | Uint8Array): string {
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  /** Imports a file as the source `sample`, with further words of the command line. */
  async run(file: string, ...words: string[]): Promise<Tried> {
    const command = parseCommand([file, '--source', 'sample', ...words]);
    try {
      const request = { ...command, dataFolder: this.data.path, onProgress: () => undefined };
      const findings = await importSource(request);
      return { fault: null, report: importReport(findings), records: this.records() };
    } catch (error) {
      if (!(error instanceof ImportFault)) throw error;
      return { fault: `${error.line}: ${error.message}`, report: '', records: [] };
    }
  }

  async try(name: string, content: string | Uint8Array, ...words: string[]): Promise<Tried> {
    return this.run(this.put(name, content), ...words);
  }

  get folder(): string {
    return join(this.data.path, 'sources', 'sample');
  }

  records(): SourceRecord[] {
    const path = join(this.folder, 'activities.ndjson');
    if (!existsSync(path)) return [];
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    return lines.map((line): SourceRecord => JSON.parse(line));
  }

  /** Every file below sources/ with its bytes. */
  snapshot(): Map<string, string> {
    const at = join(this.data.path, 'sources');
    if (!existsSync(at)) return new Map();
    const entries = readdirSync(at, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return new Map(paths.toSorted().map((path) => [path, readFileSync(path, 'base64')]));
  }

  remove(): void {
    this.data.remove();
    rmSync(this.files, { recursive: true, force: true });
  }
}

/** An IATI 2.03 file around these activities. */
export function iatiFile(...activities: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n${activities.join('\n')}\n</iati-activities>\n`;
}

/** An activity with an identifier, a title and this content. */
export function iatiActivity(id: string, content = ''): string {
  return `<iati-activity xml:lang="en"><iati-identifier>${id}</iati-identifier><title><narrative>Work of ${id}</narrative></title>${content}</iati-activity>`;
}
