import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkFiles } from './check-files.ts';
import { checkFresh, checkUnchanged } from './check-fresh.ts';
import { parseOwnPaths } from './command-line.ts';
import { LEVELS, mapFileOf } from './detail-level.ts';
import type { Fact } from './fact.ts';
import { parseManifest } from './manifest.ts';
import { type NamedInData, readNamedInData } from './named-in-data.ts';
import { buildWorldFiles, MANIFEST_FILE, PLACES_FILE, POINTS_FILE } from './world-files.ts';
import { ownSource, packageSource } from './world-source.ts';

const directory = fileURLToPath(new URL('../../../public/geo/', import.meta.url));
const FILES = [...LEVELS.map(mapFileOf), POINTS_FILE, PLACES_FILE, MANIFEST_FILE];

function readCommitted(): ReadonlyMap<string, string> {
  const present = FILES.filter((name) => existsSync(directory + name));
  return new Map(present.map((name) => [name, readFileSync(directory + name, 'utf8')]));
}

async function check({ codes, places }: NamedInData): Promise<Fact[]> {
  const committed = readCommitted();
  const paths = parseOwnPaths(process.argv.slice(2));
  const manifest = parseManifest(committed.get(MANIFEST_FILE));
  if (paths === null && manifest?.madeFrom === 'files') {
    return [checkUnchanged(manifest, committed), ...checkFiles(committed, places, false)];
  }
  const source = paths === null ? await packageSource() : await ownSource(paths, codes);
  const fresh = checkFresh(await buildWorldFiles(source, places), committed);
  return [fresh, ...checkFiles(committed, places, paths === null)];
}

function print({ name, detail, problems, notes }: Fact): void {
  console.log(problems.length === 0 ? `ok    ${name}: ${detail}` : `FAIL  ${name}`);
  for (const problem of problems) console.log(`      ${problem}`);
  for (const note of notes ?? []) console.log(`      note: ${note}`);
}

try {
  const facts = await check(readNamedInData());
  facts.forEach(print);
  if (facts.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
