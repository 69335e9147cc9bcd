import { checkFolder } from './check-folder.ts';
import { recordColumnsFor } from './columns.ts';
import { targetFor } from './command-line.ts';
import { watchFolder } from './editing/watch-folder.ts';
import { countsFor } from './files.ts';
import { formatProblems } from './problem.ts';

const words = process.argv.slice(2);
const { folder, options } = targetFor(words.find((word) => !word.startsWith('--')));

function check(): boolean {
  const { problems, dataset } = checkFolder(folder, options);
  if (dataset === null) {
    console.log(formatProblems(problems));
    return false;
  }
  const { records, activities, umbrellas, counted } = countsFor(recordColumnsFor(dataset));
  console.log(
    `${records} records (${activities} activities, ${umbrellas} umbrellas), ${counted} counted; ` +
      `${dataset.countries.length} countries and areas; no problems`,
  );
  return true;
}

if (words.includes('--watch')) {
  // Before the first check, so that what is saved meanwhile is not missed.
  watchFolder(folder, () => {
    console.log(`\n${new Date().toLocaleTimeString()}`);
    check();
  });
  check();
  console.log('waiting for changes; Ctrl+C ends');
} else if (!check()) process.exitCode = 1;
