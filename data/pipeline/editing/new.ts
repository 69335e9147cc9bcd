import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { checkFolder } from '../check-folder.ts';
import { targetFor } from '../command-line.ts';
import { textAt } from '../lenient.ts';
import { formatProblems } from '../problem.ts';
import { namesFor } from '../references.ts';
import { activityText } from './activity-text.ts';
import {
  activityFrom,
  type Known,
  nextKey,
  questionsFor,
  slugFrom,
  type Terms,
} from './new-activity.ts';
import { replaceFile } from './replace-file.ts';

/** Asks until each answer is valid; null where the answers end too early. */
async function ask(known: Known): Promise<Map<string, string> | null> {
  const answers = new Map<string, string>();
  const questions = questionsFor(known);
  const [first] = questions;
  const prompt = (text: string) => process.stdout.write(`${text}: `);
  prompt(first?.ask ?? '');
  for await (const line of createInterface({ input: process.stdin })) {
    const question = questions.find(({ name }) => !answers.has(name));
    if (question === undefined) break;
    const fault = question.fault(line.trim());
    if (fault === null) answers.set(question.name, line.trim());
    else console.log(`  not yet: ${fault}`);
    const next = questions.find(({ name }) => !answers.has(name));
    if (next === undefined) return answers;
    prompt(next.ask);
  }
  return null;
}

function termsOf(entries: readonly object[], key: string): Terms {
  return {
    ids: entries.flatMap((entry) => textAt(entry, key) ?? []),
    names: namesFor(entries, key),
  };
}

async function run(): Promise<void> {
  const { folder, options } = targetFor(process.argv[2]);
  const { problems, dataset, shapes } = checkFolder(folder, options);
  if (dataset === null || shapes === null) {
    console.log(`${formatProblems(problems)}\nmend these first`);
    process.exitCode = 1;
    return;
  }
  const known = {
    countries: termsOf(
      dataset.countries.filter(({ status }) => status !== 'undetermined'),
      'iso3',
    ),
    themes: termsOf(dataset.themes, 'id'),
    violence: termsOf(dataset.violence, 'id'),
    sources: termsOf(dataset.sources.sources, 'id'),
    slugs: dataset.activities.map(({ slug }) => slug),
    keys: dataset.activities.map(({ key }) => key),
  };
  const answers = await ask(known);
  const name = `activities/${slugFrom(answers?.get('title') ?? '')}.yaml`;
  const path = join(folder, name);
  if (answers === null || existsSync(path)) {
    console.log('\nnothing written');
    process.exitCode = 1;
    return;
  }
  const record = activityFrom(answers, nextKey(known.keys));
  replaceFile(path, activityText(name, record, shapes.activity));
  const after = checkFolder(folder, options);
  console.log(`\nwritten: ${path}`);
  console.log(
    after.problems.length === 0
      ? 'no problems; add what else the source says'
      : formatProblems(after.problems),
  );
}

await run();
