import { join } from 'node:path';
import { checkFolder } from './check-folder.ts';
import { DATA_FOLDER, targetFor } from './command-line.ts';
import { outputFilesFor, writeOutput } from './files.ts';
import { formatProblems } from './problem.ts';

const { folder, options } = targetFor(undefined);
const { problems, dataset } = checkFolder(folder, options);
if (dataset === null) {
  console.log(formatProblems(problems));
  process.exitCode = 1;
} else {
  const files = outputFilesFor(dataset);
  writeOutput(join(DATA_FOLDER, '..', 'public', 'data'), files);
  console.log(`public/data: ${[...files.keys()].join(', ')}`);
}
