import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { targetFor } from '../command-line.ts';
import { loadFiles } from '../load.ts';
import { formatProblems, type Problem } from '../problem.ts';
import { referencesFor } from '../references.ts';
import { shapesFor } from '../shapes.ts';
import { formatYaml } from './format-yaml.ts';
import { withModeLine } from './mode-line.ts';
import { replaceFile } from './replace-file.ts';

const { folder, options } = targetFor(process.argv[2]);
const { files, problems } = loadFiles(folder, options.name);
const shapes = shapesFor(referencesFor(files));
const unreadable: Problem[] = [...problems];
let changed = 0;
for (const file of files) {
  const path = join(folder, file.path);
  const text = readFileSync(path, 'utf8');
  const ordered = formatYaml(text, shapes[file.kind]);
  if (ordered === null) {
    unreadable.push(...file.problems);
    continue;
  }
  const formatted = withModeLine(ordered, file.path, file.kind);
  if (formatted === text) continue;
  replaceFile(path, formatted);
  console.log(file.label);
  changed += 1;
}
if (unreadable.length > 0) {
  console.log(`${formatProblems(unreadable)}\nleft as they are`);
  process.exitCode = 1;
}
console.log(`${files.length} files, ${changed} put in order`);
