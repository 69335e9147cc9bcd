import { createRequire } from 'node:module';
import path from 'node:path';
import { normalizePath, type Plugin, transformWithOxc } from 'vite';
import { bundledForWorker } from './vite-map-worker.ts';

const WORKER = 'src/features/map/map-worker.ts';
const WORKER_ASKED = '\0map-worker-url';
const PROJECTION = 'src/features/map/equal-earth-worker.ts';
const PROJECTION_ALONE = '\0equal-earth-worker';
/** A format of tiles, of which the map has none: its sources are GeoJSON. */
const NO_MLT = '\0no-mlt';

/**
 * Builds MapLibre from the sources in its package. Half of what it publishes for the page stands in
 * its file for the worker once more; from the sources both share one chunk.
 */
export function mapLibreSources(): Plugin {
  let root = '';
  let sources = '';
  return {
    name: 'maplibre-sources',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
      const { resolve } = createRequire(path.join(root, 'package.json'));
      // By its real path, which the ids of its modules have where a link leads to it.
      sources = normalizePath(path.join(path.dirname(resolve('maplibre-gl/package.json')), 'src'));
    },
    resolveId(source, importer) {
      if (source === 'maplibre-gl') return path.join(sources, 'index.ts');
      if (source === 'maplibre-gl/dist/maplibre-gl-worker.mjs') {
        return path.join(sources, 'source/worker.ts');
      }
      if (source.endsWith('/vector_tile_mlt.ts')) return NO_MLT;
      if (importer === undefined) return null;
      const file = path.resolve(path.dirname(importer), source);
      if (file === path.join(root, `${WORKER}?worker&url`)) return WORKER_ASKED;
      // What the page needs of the projection is in its first chunk, which no worker must run.
      return file === path.join(root, PROJECTION) ? PROJECTION_ALONE : null;
    },
    load(id) {
      if (id === PROJECTION_ALONE) return bundledForWorker(root, PROJECTION);
      if (id === NO_MLT) return 'export class MLTVectorTile {}';
      if (id !== WORKER_ASKED) return null;
      const chunk = this.emitFile({ type: 'chunk', id: path.join(root, WORKER) });
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
