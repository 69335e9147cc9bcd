import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserFor } from './browser-install.mjs';
import { installPackages } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { npmCommand, runCommand, stopOnSignals } from './process.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * Builds the site and measures it; prints the tables, or what went wrong. With the word `large` it
 * measures a folder with a site that is built already, on a large set.
 */
async function main() {
  requireNode(root);
  stopOnSignals((signal) => 128 + signal);
  const isInstalled = (await installPackages(root)) && (await installPackages(`${root}/bench`));
  const browser = isInstalled ? await browserFor(root) : undefined;
  if (browser === undefined) process.exit(1);
  const [word, ...rest] = process.argv.slice(2);
  if (word === 'large') await measure(browser, 'large', rest);
  else if (await build()) {
    await measure(browser, 'run', []);
    await measure(browser, 'search', []);
  }
}

async function build() {
  const { code, output } = await runCommand(npmCommand(['run', 'build']), { cwd: root });
  if (code !== 0) console.log(output.trimEnd());
  process.exitCode = code;
  return code === 0;
}

async function measure(browser, bench, words) {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const run = [process.execPath, [tsx, `bench/${bench}.ts`, ...words]];
  const { code, output } = await runCommand(run, { cwd: root, env: { CHROMIUM_PATH: browser } });
  console.log(`${output.trimEnd()}\n`);
  process.exitCode = process.exitCode || code;
}

await main();
