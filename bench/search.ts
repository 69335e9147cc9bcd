// How long a search takes among 10,000 activities: the index is asked and what a reader is shown
// first is marked. Asserts nothing: times depend on the machine.
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { SearchEntry } from '../src/domain/search-entries.ts';
import { highlight, snippet } from '../src/features/search/highlight.ts';
import { createSearchIndex } from '../src/features/search/search-index.ts';

const ACTIVITIES = 10_000;
const LIMIT = 50;
const ROUNDS = 15;
const SHOWN = 30;
const QUERIES = [
  'p',
  'pa',
  'training',
  'traning of judges',
  'kirgyzstan',
  'gender-based violence cases in the courts',
  'A/RES/52/86',
  '178 judges egypt',
  'nothing of the kind',
];

const folder = 'data/activities';
const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));
const records = await Promise.all(
  files.map(async (name) => parse(await readFile(`${folder}/${name}`, 'utf8'))),
);
const words = records.flatMap(({ summary }) => String(summary).split(/\s+/));

/** The records over and over, each time with some of the words of all of them in another order. */
function entryFor(row: number): SearchEntry {
  const { title, summary } = records[row % records.length];
  const others = Array.from(
    { length: 30 },
    (_, at) => words[(row * 7919 + at * 104_729) % words.length],
  );
  return {
    kind: 'activity',
    id: `activity-${row}`,
    title: `${title} ${row}`,
    names: `A${row} · ${others.slice(0, 5).join(' ')}`,
    text: `${summary} ${others.join(' ')}`,
    count: null,
  };
}

const entries = Array.from({ length: ACTIVITIES }, (_, row) => entryFor(row));
const start = performance.now();
const index = createSearchIndex(entries);
const built = performance.now() - start;

function search(query: string): number {
  const hits = index.find(query);
  for (const { entry, found } of hits.slice(0, SHOWN)) {
    highlight(entry.title, found);
    snippet(entry.names, found);
    snippet(entry.text, found);
  }
  return hits.length;
}

/** The middle of several runs: by the clock, and as the processor counts, whatever else it does. */
function measure(query: string): { clock: number; processor: number } {
  const runs = Array.from({ length: ROUNDS }, () => {
    const before = performance.now();
    const busy = process.cpuUsage();
    search(query);
    const { user, system } = process.cpuUsage(busy);
    return { clock: performance.now() - before, processor: (user + system) / 1000 };
  });
  const middle = (of: 'clock' | 'processor') =>
    runs.map((run) => run[of]).toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN;
  return { clock: middle('clock'), processor: middle('processor') };
}

console.log('| search | results | by the clock | of the processor |\n|---|---|---|---|');
let worst = 0;
for (const query of QUERIES) {
  const { clock, processor } = measure(query);
  worst = Math.max(worst, processor);
  const cells = [query, search(query), `${clock.toFixed(1)} ms`, `${processor.toFixed(1)} ms`];
  console.log(`| ${cells.join(' | ')} |`);
}
console.log(
  `\n${ACTIVITIES} activities, index built in ${built.toFixed(0)} ms, median of ${ROUNDS}.`,
);
console.log(`The slowest took ${worst.toFixed(1)} ms of the processor; the limit is ${LIMIT} ms.`);
