import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { MapSources } from './map-style.ts';

/** Those of the whole world; places are shown on a map that is near, which draws a few tiles. */
const SOURCES = [
  'areas',
  'rings',
  'lines',
  'points',
  'antarctica',
] as const satisfies readonly (keyof MapSources)[];

/**
 * Cuts the world a level coarser than MapLibre would, into a quarter of the tiles: each tile draws
 * every layer anew and comes in a frame of its own. A change of the colours on the whole world takes
 * a fifth longer with four tiles than with one where there is no graphics card.
 */
export function coarsenTiles(map: MapLibreMap): void {
  const cut = () => {
    const deepest = deepestTile(map.getZoom());
    for (const id of SOURCES) {
      const source = map.getSource<GeoJSONSource>(id);
      if (source !== undefined) source.maxzoom = deepest;
    }
  };
  map.on('style.load', cut);
  map.on('zoom', cut);
}

/** The zoom of the tiles for a zoom of the map: such tiles are less than 2048 pixels wide. */
export function deepestTile(zoom: number): number {
  return Math.max(0, Math.floor(zoom) - 1);
}
