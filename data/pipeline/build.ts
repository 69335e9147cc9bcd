import { join } from 'node:path';
import { checkFolder } from './check-folder.ts';
import { DATA_FOLDER, targetFor } from './command-line.ts';
import { outputFilesFor, writeOutput } from './files.ts';
import { paced } from './import/progress.ts';
import { clearProgress, showProgress } from './import/show-progress.ts';
import { formatProblems } from './problem.ts';
import { buildSources } from './sources/build-sources.ts';

const MOST_NAMED = 12;

/** What is wrong with the data, as it is printed. */
class Problems extends Error {}

async function build(): Promise<string[]> {
  const { folder, options } = targetFor(process.env['DATA_FOLDER']);
  const { problems, dataset, references } = checkFolder(folder, options);
  if (dataset === null) throw new Problems(formatProblems(problems));
  const onProgress = paced(showProgress(), () => performance.now());
  const input = { folder, name: options.name, dataset, references, onProgress };
  return await writeOutput(join(DATA_FOLDER, '..', 'public', 'data'), async (draft) => {
    const built = await buildSources(input, draft);
    if (built.problems.length > 0) throw new Problems(formatProblems(built.problems));
    return outputFilesFor(dataset, built.listed);
  });
}

try {
  const names = await build();
  clearProgress();
  console.log(
    `public/data: ${names.length > MOST_NAMED ? `${names.length} files` : names.join(', ')}`,
  );
} catch (error) {
  if (!(error instanceof Problems)) throw error;
  console.log(error.message);
  process.exitCode = 1;
}
