import { checkFolder } from './check-folder.ts';
import { recordColumnsFor } from './columns.ts';
import { targetFor } from './command-line.ts';
import { countsFor } from './files.ts';
import { formatProblems } from './problem.ts';

const { folder, options } = targetFor(process.argv[2]);
const { problems, dataset } = checkFolder(folder, options);
if (dataset === null) {
  console.log(formatProblems(problems));
  process.exitCode = 1;
} else {
  const { records, activities, umbrellas, counted } = countsFor(recordColumnsFor(dataset));
  console.log(
    `${records} records (${activities} activities, ${umbrellas} umbrellas), ${counted} counted; ` +
      `${dataset.countries.length} countries and areas; no problems`,
  );
}
