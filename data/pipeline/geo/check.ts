import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkFresh, checkWorld } from './check-world.ts';
import { buildWorldFiles, MAP_FILE, POINTS_FILE } from './world-files.ts';

const directory = fileURLToPath(new URL('../../../public/geo/', import.meta.url));

function readCommitted(names: Iterable<string>): Map<string, string> {
  const present = [...names].filter((name) => existsSync(directory + name));
  return new Map(present.map((name) => [name, readFileSync(directory + name, 'utf8')]));
}

const built = await buildWorldFiles();
const committed = readCommitted(built.keys());
const [map, points] = [committed.get(MAP_FILE), committed.get(POINTS_FILE)];
const facts = [
  checkFresh(built, committed),
  ...(map === undefined || points === undefined ? [] : checkWorld(map, points)),
];

for (const { name, detail, problems } of facts) {
  console.log(problems.length === 0 ? `ok    ${name}: ${detail}` : `FAIL  ${name}`);
  for (const problem of problems) console.log(`      ${problem}`);
}
if (facts.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
