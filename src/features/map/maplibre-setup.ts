import {
  addProjection,
  getGlobalDispatcher,
  importScriptInWorkers,
  Map as MapLibreMap,
  type MapOptions,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { equalEarthCrs } from './equal-earth-crs.ts';
import equalEarthUrl from './equal-earth-worker.ts?worker&url';

let isRegistered = false;

/** Registers our projection with MapLibre, once, and with its workers, which end with the last map. */
export async function prepareMapLibre(): Promise<void> {
  if (!isRegistered) {
    setWorkerUrl(workerUrl);
    addProjection(equalEarthCrs);
    isRegistered = true;
  }
  // Workers that never came up are silent for ever: a later attempt needs new ones.
  await getGlobalDispatcher().ensureWorkers();
  await importScriptInWorkers(new URL(equalEarthUrl, document.baseURI).href);
}

export function createMap(options: MapOptions): MapLibreMap {
  return new MapLibreMap(options);
}
