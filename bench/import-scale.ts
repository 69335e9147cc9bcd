/**
 * Imports an IATI file repeated with new identifiers, and tells time, memory and the longest wait
 * between two signs of progress, by the clock and by the processor time of this program alone,
 * which other work on the machine does not lengthen:
 * `node --max-old-space-size=160 --max-semi-space-size=16 --import tsx bench/import-scale.ts FILE [COUNT]`.
 */
import {
  appendFileSync,
  cpSync,
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
  const began = performance.now();
  let last = 0;
  let lastWork = 0;
  let longest = { wait: 0, at: '' };
  let most = 0;
  const onProgress = ({ phase, records }: { phase: string; records: number }) => {
    const now = performance.now();
    if (last > 0 && now - last > longest.wait)
      longest = { wait: now - last, at: `${phase} ${records}` };
    last = now;
    const { user, system } = process.cpuUsage();
    const work = (user + system) / 1000;
    if (lastWork > 0) most = Math.max(most, work - lastWork);
    lastWork = work;
  };
  const command = parseCommand([large, '--source', 'bench']);
  const { account } = await importSource({ ...command, dataFolder, onProgress });
  const seconds = (performance.now() - began) / 1000;
  const { maxRSS, userCPUTime } = process.resourceUsage();
  console.log(`${statSync(large).size / 1e6} MB, ${account.read} activities, ${account.kept} kept`);
  console.log(`${seconds.toFixed(1)} s (${(userCPUTime / 1e6).toFixed(1)} s of one core)`);
  console.log(`${(maxRSS / 1024).toFixed(0)} MiB at most`);
  console.log(`longest wait for a sign of progress: ${longest.wait.toFixed(0)} ms (${longest.at})`);
  console.log(`most processor time between two signs: ${most.toFixed(0)} ms`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
