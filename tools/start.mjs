import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { isBeingStopped, npmCommand, runCommand, startChild, stopOnSignals } from './process.mjs';
import { addressIn, parsePort } from './server-address.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

async function build() {
  console.log('Building the site');
  const { code, output } = await runCommand(npmCommand(['run', 'build']), { cwd: root });
  if (code !== 0) console.error(`${output}\nBuilding the site failed (npm run build).`);
  return code === 0;
}

/** Serves the build until it is stopped. */
function serve(port) {
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'preview', '--host', '127.0.0.1', '--port', String(port)];
  const server = startChild(process.execPath, args, { cwd: root, env: { NO_COLOR: '1' } });
  let output = '';
  let address;
  const read = (chunk) => {
    output += chunk;
    if (address !== undefined) return;
    address = addressIn(output);
    if (address !== undefined) console.log(`EVAW Atlas is at ${address}`);
  };
  server.stdout.on('data', read);
  server.stderr.on('data', read);
  server.on('close', (code, signal) => {
    if (isBeingStopped()) return;
    console.error(
      `${output}\nServing the site failed (vite preview, ${signal ?? `exit code ${code}`}).`,
    );
    process.exit(1);
  });
}

async function main() {
  requireNode(root);
  const port = parsePort(process.env.PORT);
  if (port === undefined) {
    console.error(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
    process.exit(1);
  }
  stopOnSignals(() => 0);
  if (!(await installPackages(root)) || !(await build())) process.exit(1);
  serve(port);
}

await main();
