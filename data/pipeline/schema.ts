import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder } from './check-folder.ts';
import { DATA_FOLDER, targetFor } from './command-line.ts';
import { formatProblems } from './problem.ts';
import { SCHEMA_FOLDER, schemaFilesFor } from './schema-files.ts';

const { folder, options } = targetFor(undefined);
const { problems, shapes } = checkFolder(folder, { ...options, withSchemas: false });
if (shapes === null) {
  console.log(`${formatProblems(problems)}\nno schema written: a vocabulary cannot be read`);
  process.exitCode = 1;
} else {
  const at = join(DATA_FOLDER, SCHEMA_FOLDER);
  const files = schemaFilesFor(shapes);
  mkdirSync(at, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(at, name), text);
  for (const name of readdirSync(at)) if (!files.has(name)) rmSync(join(at, name));
  console.log(`data/${SCHEMA_FOLDER}: ${files.size} schemas`);
}
