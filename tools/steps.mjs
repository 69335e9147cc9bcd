import path from 'node:path';
import { countPlaywright, countStep, countVitest } from './summary.mjs';

function check(script) {
  return { name: script, args: ['run', script], count: (_report, isOk) => countStep(isOk) };
}

/**
 * The steps of `npm test` in their order; those of one group need nothing of each other.
 * `reports` is the folder where the runners put their JSON reports.
 */
export function testGroups(reports) {
  const unit = path.join(reports, 'unit.json');
  const e2e = path.join(reports, 'e2e.json');
  return [
    [check('lint'), check('typecheck'), check('data:check'), check('geo:check')],
    [
      {
        name: 'unit',
        args: [
          ...['run', 'unit', '--'],
          ...['--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
        ],
        report: unit,
        count: countVitest,
      },
    ],
    [check('build')],
    [
      check('budgets'),
      {
        name: 'e2e',
        args: ['run', 'e2e', '--', '--reporter=list,json'],
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: e2e, PLAYWRIGHT_JSON_OUTPUT_NAME: e2e },
        report: e2e,
        count: countPlaywright,
      },
    ],
  ];
}

/**
 * Runs the items of one group, at most `limit` at a time; once one has failed none is started.
 * `run` resolves to a result with `isOk`; resolves to the results in the order they ended.
 */
export async function runGroup(items, run, limit) {
  const waiting = [...items];
  const results = [];
  const work = async () => {
    while (waiting.length > 0 && results.every(({ isOk }) => isOk)) {
      results.push(await run(waiting.shift()));
    }
  };
  await Promise.all(Array.from({ length: limit }, work));
  return results;
}
