import path from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

const WORKER_URL = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const WORKER_ASKED = '\0maplibre-gl-worker-url';

/**
 * Builds MapLibre from the sources in its package. Half of what it publishes for the page stands in
 * its file for the worker once more; from the sources both share one chunk.
 */
export function mapLibreSources(): Plugin {
  let sources = '';
  return {
    name: 'maplibre-sources',
    apply: 'build',
    enforce: 'pre',
    configResolved({ root }) {
      sources = path.join(root, 'node_modules/maplibre-gl/src');
    },
    resolveId(source) {
      if (source === 'maplibre-gl') return path.join(sources, 'index.ts');
      return source === WORKER_URL ? WORKER_ASKED : null;
    },
    load(id) {
      if (id !== WORKER_ASKED) return null;
      const file = path.join(sources, 'source/worker.ts');
      const chunk = this.emitFile({ type: 'chunk', id: file, name: 'maplibre-gl-worker' });
      return `export default import.meta.ROLLUP_FILE_URL_${chunk};`;
    },
    // As MapLibre compiles itself: a class must not clear what the class it extends has set.
    transform(code, id) {
      if (!id.startsWith(sources) || !id.endsWith('.ts')) return null;
      return transformWithOxc(code, id, {
        typescript: { removeClassFieldsWithoutInitializer: true },
      });
    },
  };
}
