import {
  addProjection,
  getGlobalDispatcher,
  LngLat,
  Map as MapLibreMap,
  type MapOptions,
  setWorkerUrl,
} from 'maplibre-gl';
import { equalEarthCrs } from './equal-earth-crs.ts';
import type { Frame } from './frame.ts';
import workerUrl from './map-worker.ts?worker&url';
import { coarsenTiles } from './tile-depth.ts';

let isRegistered = false;

/** Registers our projection with MapLibre, once; its workers bring it along. */
export async function prepareMapLibre(): Promise<void> {
  if (!isRegistered) {
    setWorkerUrl(workerUrl);
    addProjection(equalEarthCrs);
    isRegistered = true;
  }
  // Workers that never came up are silent for ever: a later attempt needs new ones.
  await getGlobalDispatcher().ensureWorkers();
}

/** A map with few tiles; every frame draws each of them. */
export function createMap(options: MapOptions & Limits, frame: Frame): MapLibreMap {
  const map = heldMap(options, frame);
  coarsenTiles(map);
  return map;
}

type Limits = { minZoom: number; maxZoom: number };

/** MapLibre's own bounds would enlarge the world until it fills the stage; ours hold the centre alone. */
function heldMap(options: MapOptions & Limits, frame: Frame): MapLibreMap {
  const { keepCenter, viewAngle } = frame;
  if (keepCenter === null) return new MapLibreMap(options).setVerticalFieldOfView(viewAngle);
  let made: MapLibreMap | null = null;
  const map = new MapLibreMap({
    ...options,
    transformConstrain: ({ lng, lat }, zoom) => {
      const [lon, kept] = keepCenter([lng, lat]);
      const least = made?.getMinZoom() ?? options.minZoom;
      const most = made?.getMaxZoom() ?? options.maxZoom;
      return { center: new LngLat(lon, kept), zoom: Math.max(least, Math.min(most, zoom)) };
    },
  });
  made = map;
  return map;
}
