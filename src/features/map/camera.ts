import { EQUAL_EARTH_MERIDIAN, projectEqualEarth } from '../../domain/equal-earth.ts';
import { unprojectEqualEarth } from '../../domain/equal-earth-inverse.ts';
import { GRID, LAND_BOX } from '../../domain/projected-world.ts';
import type { Camera } from '../../domain/view.ts';
import { ZOOM_LIMIT } from '../../domain/view-values.ts';
import type { WorldArea } from '../../domain/world.ts';
import { pixelsPerUnit } from './equal-earth-crs.ts';

/** MapLibre refuses to go further out, as a stage without size would ask. */
const LEAST_ZOOM = -2;
/** A country opened by its link keeps its neighbours in sight. */
export const NEIGHBOURHOOD = 3.2;
export const CLOSEST_COUNTRY_ZOOM = 6;

export type Size = { width: number; height: number };
/** In MapLibre's terms. */
export type MapCamera = { center: [number, number]; zoom: number };

/** The zoom at which all land fits the stage, and its middle. */
export function homeCamera({ width, height }: Size): MapCamera {
  const fit = Math.min(width / LAND_BOX.width, height / LAND_BOX.height) * GRID;
  const zoom = Math.max(LEAST_ZOOM, Math.log2(Math.max(fit, 1) / pixelsPerUnit(0)));
  const x = (LAND_BOX.x + LAND_BOX.width / 2) / GRID;
  const y = -(LAND_BOX.y + LAND_BOX.height / 2) / GRID;
  return { center: unprojectEqualEarth(x, y) ?? [EQUAL_EARTH_MERIDIAN, 0], zoom };
}

export function zoomLimits(size: Size): { minZoom: number; maxZoom: number } {
  const { zoom } = homeCamera(size);
  return { minZoom: zoom, maxZoom: zoom + Math.log2(ZOOM_LIMIT) };
}

/** The centre that keeps to the land, so that nobody drags the world out of sight. */
export function flatCenter([lon, lat]: [number, number]): [number, number] {
  const [x, y] = projectEqualEarth(lon, lat).map((value) => value * GRID);
  const { x: left, y: top, width, height } = LAND_BOX;
  if (x === undefined || y === undefined) return [lon, lat];
  const keptX = Math.max(left, Math.min(left + width, x));
  const keptY = Math.max(-top - height, Math.min(-top, y));
  if (keptX === x && keptY === y) return [lon, lat];
  return unprojectEqualEarth(keptX / GRID, keptY / GRID) ?? [lon, lat];
}

/** The camera of a link on this stage: its zoom is a factor over the home view. */
export function toMapCamera(camera: Camera, size: Size): MapCamera {
  return {
    center: [camera.lon, camera.lat],
    zoom: homeCamera(size).zoom + Math.log2(camera.zoom),
  };
}

export function toLinkCamera({ center, zoom }: MapCamera, size: Size): Camera {
  const [lon, lat] = center;
  const factor = 2 ** (zoom - homeCamera(size).zoom);
  return { lon, lat, zoom: Math.min(ZOOM_LIMIT, Math.max(1, factor)) };
}

/** A country among its neighbours: its largest part takes about a third of the stage. */
export function countryCamera(area: WorldArea, size: Size): MapCamera {
  const home = homeCamera(size);
  const box = boxOf(area);
  const middle = unprojectEqualEarth((box.west + box.east) / 2, (box.south + box.north) / 2);
  if (middle === null) return home;
  const fit = Math.min(
    size.width / (NEIGHBOURHOOD * Math.max(box.east - box.west, 1e-6)),
    size.height / (NEIGHBOURHOOD * Math.max(box.north - box.south, 1e-6)),
  );
  const factor = Math.log2(fit / pixelsPerUnit(home.zoom));
  const zoom = home.zoom + Math.min(Math.log2(CLOSEST_COUNTRY_ZOOM), Math.max(0, factor));
  return { center: [middle[0] > 180 ? middle[0] - 360 : middle[0], middle[1]], zoom };
}

type Box = { west: number; east: number; south: number; north: number };

/** The box, on the projected plane, of the part with the largest box. */
function boxOf({ geometry }: WorldArea): Box {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const boxes = polygons.map((rings): Box => {
    const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
    for (const [lon = 0, lat = 0] of rings[0] ?? []) {
      const [x, y] = projectEqualEarth(lon, lat);
      box.west = Math.min(box.west, x);
      box.east = Math.max(box.east, x);
      box.south = Math.min(box.south, y);
      box.north = Math.max(box.north, y);
    }
    return box;
  });
  const spread = ({ west, east, south, north }: Box) => (east - west) * (north - south);
  return boxes.reduce((largest, box) => (spread(box) > spread(largest) ? box : largest));
}
