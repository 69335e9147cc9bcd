import { existsSync } from 'node:fs';
import path from 'node:path';
import { browserCandidates, isExecutable, playwrightBrowser } from './browser.mjs';
import { formatSeconds, runCommand } from './process.mjs';

const ADVICE =
  'No browser for the tests could be found or installed: install Chrome, Chromium or Edge, or set CHROMIUM_PATH to the file of one.';

// On Linux a file is not enough: Ubuntu's chromium-browser may be a note that points to a snap,
// and a downloaded browser may lack system libraries. Elsewhere --version can open a window.
async function isWorking(file) {
  if (!isExecutable(file)) return false;
  if (process.platform !== 'linux') return true;
  return (await runCommand([file, ['--version']])).code === 0;
}

async function findBrowser(root) {
  for (const file of [
    ...browserCandidates(process.platform, process.env),
    ...playwrightBrowser(root),
  ]) {
    if (await isWorking(file)) return file;
  }
  return undefined;
}

/** The commands that may bring a browser to this machine, in the order to try them. */
export function browserInstallers({ root, isDebian, isRoot }) {
  const playwright = path.join(root, 'node_modules/@playwright/test/cli.js');
  const download = {
    name: 'playwright install chromium',
    commands: [[process.execPath, [playwright, 'install', 'chromium']]],
  };
  const debian = {
    name: 'apt-get install chromium',
    commands: [
      ['apt-get', ['update']],
      ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium']],
    ],
  };
  return isDebian && isRoot ? [download, debian] : [download];
}

async function runAll(commands) {
  let output = '';
  for (const command of commands) {
    const result = await runCommand(command, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
    output += result.output;
    if (result.code !== 0) return { ok: false, output };
  }
  return { ok: true, output };
}

/** The file of a browser, installed if there was none; undefined (and the reason printed) if none can be had. */
export async function browserFor(root) {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !isExecutable(chosen)) {
    console.log(`CHROMIUM_PATH names no program (${chosen}); looking for another browser`);
  }
  const found = await findBrowser(root);
  if (found !== undefined) return found;

  const isDebian = existsSync('/etc/debian_version');
  const outputs = [];
  for (const installer of browserInstallers({ root, isDebian, isRoot: process.getuid?.() === 0 })) {
    console.log(`Installing a browser (${installer.name})`);
    const started = performance.now();
    const { ok, output } = await runAll(installer.commands);
    const browser = ok ? await findBrowser(root) : undefined;
    if (browser !== undefined) {
      console.log(`Installed a browser (${formatSeconds(performance.now() - started)})`);
      return browser;
    }
    outputs.push(output);
  }
  console.error(`${outputs.join('\n')}\n${ADVICE}`);
  return undefined;
}
