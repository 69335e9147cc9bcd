import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileKindFor, REQUIRED_FILES, slugFor } from './file-kinds.ts';
import type { Problem } from './problem.ts';
import { parseYamlFile, type YamlFile } from './yaml-file.ts';

export type Loaded = { files: YamlFile[]; problems: Problem[] };

const NOT_DATA = new Set(['pipeline', 'schema', 'node_modules']);

function listYaml(folder: string, inside: string): string[] {
  const entries = readdirSync(join(folder, inside), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return NOT_DATA.has(path) ? [] : listYaml(folder, path);
    return /\.ya?ml$/i.test(entry.name) ? [path] : [];
  });
}

function parseText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const KNOWN = `activities/<slug>.yaml, sources/<source>/source.yaml, ${[...REQUIRED_FILES.keys()].join(', ')}`;

/**
 * Reads and parses every YAML file of a data folder; changes nothing.
 * @param name the folder as it is to be printed in problems
 * @param isWanted by its path in the folder, where a few files are all that is needed
 */
export function loadFiles(
  folder: string,
  name: string,
  isWanted: (path: string) => boolean = () => true,
): Loaded {
  const loaded: Loaded = { files: [], problems: [] };
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const message = 'no such folder; allowed: a folder like data/';
    return { files: [], problems: [{ file: name, line: 1, column: 1, message }] };
  }
  const paths = listYaml(folder, '').filter(isWanted).toSorted();
  const report = (path: string, message: string) =>
    loaded.problems.push({ file: `${name}/${path}`, line: 1, column: 1, message });
  for (const path of paths) {
    const kind = fileKindFor(path);
    const text = parseText(readFileSync(join(folder, path)));
    if (kind === null) report(path, `no such file belongs here; allowed: ${KNOWN}`);
    else if (text === null) report(path, 'not UTF-8 text; save the file as UTF-8');
    else loaded.files.push(parseYamlFile(`${name}/${path}`, path, kind, text));
  }
  for (const path of REQUIRED_FILES.keys()) {
    if (isWanted(path) && !paths.includes(path))
      report(path, 'this file is missing; it must exist');
  }
  return loaded;
}

export function activityFilesFor(files: readonly YamlFile[]): { slug: string; file: YamlFile }[] {
  return files
    .filter(({ kind }) => kind === 'activity')
    .map((file) => ({ slug: slugFor(file.path), file }));
}
