import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';

const SETTLED_MS = 200;

/** The page is loaded anew once the data is built; a fault is shown over the page instead. */
function rebuild(server: ViteDevServer): void {
  const { root } = server.config;
  const words = ['--import', 'tsx', path.join(root, 'data/pipeline/build.ts')];
  const build = spawn(process.execPath, words, { cwd: root });
  let said = '';
  build.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  build.on('close', (code) => {
    if (code === 0) {
      server.ws.send({ type: 'full-reload' });
      return;
    }
    server.config.logger.error(said);
    server.ws.send({ type: 'error', err: { message: said, stack: '', plugin: 'data' } });
  });
}

/** While `npm run dev` runs, an edit of a data file is built and shown at once. */
export function dataReload(): Plugin {
  return {
    name: 'data-reload',
    apply: 'serve',
    configureServer(server) {
      const folder = path.join(server.config.root, 'data');
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.add(folder);
      server.watcher.on('all', (_, changed) => {
        const inside = path.relative(folder, changed).replaceAll('\\', '/');
        if (!/\.(yaml|ndjson)$/.test(inside) || /^(?:\.\.|pipeline|schema)\//.test(inside)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => rebuild(server), SETTLED_MS);
      });
    },
  };
}
