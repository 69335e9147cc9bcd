import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { runCommand, stopOnSignals } from './process.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bench = path.join(root, 'bench/data');

/** What there is to do with a large set of so many activities, by the first word. */
const SCRIPTS = { measure: 'measure.ts', sql: 'prove-sql.ts', set: 'write-set.ts' };

/** Measures, or proves the SQL; DuckDB comes for this alone and stays in bench/. */
async function main() {
  requireNode(root);
  stopOnSignals((signal) => 128 + signal);
  if (!(await installPackages(root))) process.exit(1);
  // Without DuckDB the rest is still measured.
  await installPackages(bench);
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const [word = 'measure', ...rest] = process.argv.slice(2);
  const words = [tsx, `bench/data/${SCRIPTS[word]}`, ...rest];
  const { code, output } = await runCommand([process.execPath, words], { cwd: root, env: {} });
  console.log(output.trimEnd());
  process.exitCode = code;
}

await main();
