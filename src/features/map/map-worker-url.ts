import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import equalEarthUrl from './equal-earth-worker.ts?worker&url';

/** Apart from what uses it, because the first code names this file and holds nothing of MapLibre. */
export { equalEarthUrl, workerUrl };
