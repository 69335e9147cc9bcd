/**
 * Imports an IATI file repeated with new identifiers, and tells time, memory and the longest wait
 * between two signs of progress: by the clock, and by the processor time of the main thread alone,
 * which other work on the machine does not lengthen:
 * `node --max-old-space-size=160 --max-semi-space-size=16 --import tsx bench/import-scale.ts FILE [COUNT]`.
 */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DATA_FOLDER } from '../data/pipeline/command-line.ts';
import { parseCommand } from '../data/pipeline/import/command.ts';
import { importSource } from '../data/pipeline/import/import-source.ts';
import type { Step } from '../data/pipeline/import/progress.ts';

const OWN_SCHEDULE = '/proc/thread-self/schedstat';
const SHOWN = 4;

/** Milliseconds that the main thread has run, where the kernel tells; elsewhere those of all threads. */
function workedMs(): number {
  if (existsSync(OWN_SCHEDULE)) {
    return Number(readFileSync(OWN_SCHEDULE, 'utf8').split(' ')[0]) / 1e6;
  }
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

type Wait = { clock: number; work: number; from: string; to: string };

/** The times between two signs of progress, the first from the start and the last to the end. */
class Waits {
  readonly #began = performance.now();
  readonly #waits: Wait[] = [];
  #clock = this.#began;
  #work = workedMs();
  #name = 'start';

  sign(name: string): void {
    const [clock, work] = [performance.now(), workedMs()];
    this.#waits.push({
      clock: clock - this.#clock,
      work: work - this.#work,
      from: this.#name,
      to: name,
    });
    [this.#clock, this.#work, this.#name] = [clock, work, name];
  }

  get sinceStart(): number {
    return this.#clock - this.#began;
  }

  longest(): string {
    return (['clock', 'work'] as const)
      .flatMap((by) => [
        `longest by ${by}:`,
        ...this.#waits
          .toSorted((a, b) => b[by] - a[by])
          .slice(0, SHOWN)
          .map((wait) => `  ${wait[by].toFixed(0)} ms from ${wait.from} to ${wait.to}`),
      ])
      .join('\n');
  }
}

function repeatActivities(from: string, to: string, count: number): void {
  const text = readFileSync(from, 'utf8');
  const start = text.indexOf('<iati-activity ');
  const end = text.lastIndexOf('</iati-activity>') + '</iati-activity>'.length;
  const block = text.slice(start, end);
  const inBlock = block.split('</iati-activity>').length - 1;
  writeFileSync(to, text.slice(0, start));
  for (let round = 0; round * inBlock < count; round += 1) {
    appendFileSync(to, block.replaceAll('</iati-identifier>', `-${round}</iati-identifier>`));
  }
  appendFileSync(to, text.slice(end));
}

const [file, count = '100000'] = process.argv.slice(2);
if (file === undefined) throw new Error('name an IATI file to repeat');
const folder = mkdtempSync(join(tmpdir(), 'evaw-bench-'));
try {
  const large = join(folder, 'large.xml');
  repeatActivities(file, large, Number(count));
  const dataFolder = join(folder, 'data');
  cpSync(DATA_FOLDER, dataFolder, {
    recursive: true,
    filter: (path) => !/[/\\](pipeline|schema|sources)$/.test(path),
  });
  const waits = new Waits();
  const onProgress = ({ phase, records }: Step) => waits.sign(`${phase} ${records}`);
  const command = parseCommand([large, '--source', 'bench']);
  const { account } = await importSource({ ...command, dataFolder, onProgress });
  waits.sign('done');
  const { maxRSS, userCPUTime } = process.resourceUsage();
  const seconds = waits.sinceStart / 1000;
  console.log(`${statSync(large).size / 1e6} MB, ${account.read} activities, ${account.kept} kept`);
  console.log(
    `${seconds.toFixed(1)} s, ${(account.read / seconds).toFixed(0)} activities a second`,
  );
  console.log(`${(userCPUTime / 1e6).toFixed(1)} s of one core`);
  console.log(`${(maxRSS / 1024).toFixed(0)} MiB at most`);
  console.log(waits.longest());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
