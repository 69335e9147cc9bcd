import {
  addProjection,
  importScriptInWorkers,
  Map as MapLibreMap,
  type MapOptions,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { equalEarthCrs } from './equal-earth-crs.ts';
import equalEarthUrl from './equal-earth-worker.ts?worker&url';

let ready: Promise<void> | null = null;

/** Registers our projection with MapLibre and its worker; once, however many maps are made. */
export function prepareMapLibre(): Promise<void> {
  ready ??= (async () => {
    setWorkerUrl(workerUrl);
    addProjection(equalEarthCrs);
    await importScriptInWorkers(new URL(equalEarthUrl, document.baseURI).href);
  })();
  return ready;
}

export function createMap(options: MapOptions): MapLibreMap {
  return new MapLibreMap(options);
}
