import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserFor } from './browser-install.mjs';
import { installPackages } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { npmCommand, runCommand, stopOnSignals } from './process.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Builds the site and measures it; prints the table, or what went wrong. */
async function main() {
  requireNode(root);
  stopOnSignals((signal) => 128 + signal);
  const isInstalled = (await installPackages(root)) && (await installPackages(`${root}/bench`));
  const browser = isInstalled ? await browserFor(root) : undefined;
  if (browser === undefined) process.exit(1);
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const env = { CHROMIUM_PATH: browser };
  const built = await runCommand(npmCommand(['run', 'build']), { cwd: root });
  if (built.code !== 0) console.log(built.output.trimEnd());
  process.exitCode = built.code;
  for (const bench of built.code === 0 ? ['run', 'search'] : []) {
    const run = [process.execPath, [tsx, `bench/${bench}.ts`]];
    const { code, output } = await runCommand(run, { cwd: root, env });
    console.log(`${output.trimEnd()}\n`);
    process.exitCode = process.exitCode || code;
  }
}

await main();
