import path from 'node:path';
import { build, type Plugin } from 'vite';

const SOURCE = 'src/features/map/equal-earth-worker.ts';

/** The script for the worker of MapLibre with all it imports in one file. */
export async function bundledMapWorker(root: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: path.join(root, SOURCE), output: { format: 'es' } },
    },
  });
  const [first] = [result].flat();
  const [chunk] = first !== undefined && 'output' in first ? first.output : [];
  return chunk?.type === 'chunk' ? chunk.code : '';
}

/**
 * While `npm run dev` runs, MapLibre's worker gets its projection as one file: it runs the script
 * from a place of its own, where the imports of a served module lead nowhere.
 */
export function mapWorker(): Plugin {
  return {
    name: 'map-worker',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.includes(`/${SOURCE}?worker_file`)) {
          next();
          return;
        }
        bundledMapWorker(server.config.root).then((code) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(code);
        }, next);
      });
    },
  };
}
