import path from 'node:path';
import { build, type Plugin } from 'vite';

const WORKER = 'src/features/map/map-worker.ts';

/** A script for a worker with all it imports in one file. */
export async function bundledForWorker(root: string, source: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: path.join(root, source),
        output: { format: 'es' },
        // MapLibre says of its published files that importing them does nothing.
        treeshake: false,
      },
    },
  });
  const [first] = [result].flat();
  const [chunk] = first !== undefined && 'output' in first ? first.output : [];
  return chunk?.type === 'chunk' ? chunk.code : '';
}

/**
 * While `npm run dev` runs, the map's worker comes as one file: what it imports would be served with
 * code for pages.
 */
export function mapWorker(): Plugin {
  return {
    name: 'map-worker',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.includes(`/${WORKER}?worker_file`)) {
          next();
          return;
        }
        bundledForWorker(server.config.root, WORKER).then((code) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(code);
        }, next);
      });
    },
  };
}
