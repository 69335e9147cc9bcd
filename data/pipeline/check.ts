import { checkFolder } from './check-folder.ts';
import { recordColumnsFor } from './columns.ts';
import { targetFor } from './command-line.ts';
import type { Dataset } from './dataset.ts';
import { watchFolder } from './editing/watch-folder.ts';
import { countsFor } from './files.ts';
import { formatProblems, sortProblems } from './problem.ts';
import { type CheckedSources, checkSourceFiles } from './sources/source-file-problems.ts';

const words = process.argv.slice(2);
const { folder, options } = targetFor(words.find((word) => !word.startsWith('--')));

function summaryFor(dataset: Dataset, { sources, records: others }: CheckedSources): string {
  const { records, activities, umbrellas, counted } = countsFor(recordColumnsFor(dataset));
  return [
    `${records} records (${activities} activities, ${umbrellas} umbrellas), ${counted} counted`,
    ...(sources === 0 ? [] : [`${others} records of ${sources} other sources`]),
    `${dataset.countries.length} countries and areas`,
    'no problems',
  ].join('; ');
}

async function check(): Promise<boolean> {
  const { problems, dataset, references } = checkFolder(folder, options);
  const others = await checkSourceFiles(folder, options.name, references);
  const all = sortProblems([...problems, ...others.problems]);
  const isFine = dataset !== null && all.length === 0;
  console.log(isFine ? summaryFor(dataset, others) : formatProblems(all));
  return isFine;
}

if (words.includes('--watch')) {
  let checked: Promise<unknown> = Promise.resolve();
  // Before the first check, so that what is saved meanwhile is not missed.
  watchFolder(folder, () => {
    checked = checked.then(() => {
      console.log(`\n${new Date().toLocaleTimeString()}`);
      return check();
    });
  });
  checked = check();
  await checked;
  console.log('waiting for changes; Ctrl+C ends');
} else if (!(await check())) process.exitCode = 1;
