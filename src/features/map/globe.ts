import type { Camera } from '../../domain/view.ts';
import { ZOOM_LIMIT } from '../../domain/view-values.ts';
import type { WorldArea } from '../../domain/world.ts';
import type { MapCamera, Size } from './camera.ts';
import { CLOSEST_COUNTRY_ZOOM, NEIGHBOURHOOD } from './camera.ts';
import { TILE_SIZE } from './equal-earth-crs.ts';
import { aroundGlobe, type LonLat } from './great-circle.ts';

/** Degrees. The narrower the view, the further off the eye: from here the globe shows almost its half. */
export const GLOBE_VIEW_ANGLE = 6;

/** From here most of the countries that the source names are in sight. */
const HOME: [lon: number, lat: number] = [46, 17];
/** Of a stage without a size: MapLibre refuses to show the world any smaller. */
const LEAST_RADIUS = 24;
/** Room between the sphere and the edge of the stage. */
const MARGIN = 8;
const RADIANS = Math.PI / 180;
/** Closer to a pole MapLibre's zoom, which counts pixels along a parallel, runs away. */
const LAST_LATITUDE = 85;

/** Pixels from the eye to the nearest point of the globe. */
function eyeDistance({ height }: Size): number {
  return Math.max(1, height) / 2 / Math.tan((GLOBE_VIEW_ANGLE / 2) * RADIANS);
}

/** Pixels of the Earth's radius at MapLibre's zoom, which is that of a flat map at the latitude of the centre. */
export function globeRadius({ center, zoom }: MapCamera): number {
  return (TILE_SIZE * 2 ** zoom) / (2 * Math.PI * Math.cos(nearPole(center[1]) * RADIANS));
}

function zoomFor(radius: number, lat: number): number {
  return Math.log2((radius * 2 * Math.PI * Math.cos(nearPole(lat) * RADIANS)) / TILE_SIZE);
}

function nearPole(lat: number): number {
  return Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, lat));
}

/** The radius whose outline, which the eye sees somewhat enlarged, fits the stage. */
function homeRadius(size: Size): number {
  const outline = Math.min(size.width, size.height) / 2 - MARGIN;
  const eye = eyeDistance(size);
  return Math.max(LEAST_RADIUS, (outline * (outline + Math.hypot(outline, eye))) / eye);
}

/** Pixels from the middle of the stage to the outline of the globe. */
export function outlineRadius(camera: MapCamera, size: Size): number {
  const radius = globeRadius(camera);
  const eye = eyeDistance(size);
  return (eye * radius) / Math.sqrt(eye * eye + 2 * eye * radius);
}

/** Whether the near side has a place; `margin` is a share of the radius it must lie in front of the outline. */
export function isOnNearSide(
  [lon, lat]: readonly [number, number],
  camera: MapCamera,
  size: Size,
  margin = 0,
): boolean {
  const radius = globeRadius(camera);
  const horizon = radius / (radius + eyeDistance(size));
  return Math.cos(arcBetween(camera.center, [lon, lat])) > horizon + margin;
}

export function globeHome(size: Size): MapCamera {
  return { center: HOME, zoom: zoomFor(homeRadius(size), HOME[1]) };
}

/**
 * The globe turned by so many pixels, with the poles where they are: along the screen it would roll,
 * and come to rest at one of them.
 */
export function globeTurned(camera: MapCamera, x: number, y: number): MapCamera {
  const radius = globeRadius(camera);
  const [lon, lat] = camera.center;
  const turned = nearPole(lat - y / radius / RADIANS);
  const east = ((lon + x / radius / RADIANS + 540) % 360) - 180;
  return { center: [east, turned], zoom: zoomFor(radius, turned) };
}

export function globeLimits(size: Size): { minZoom: number; maxZoom: number } {
  // MapLibre itself lowers the least zoom towards the poles.
  const minZoom = zoomFor(homeRadius(size), 0);
  return { minZoom, maxZoom: minZoom + Math.log2(ZOOM_LIMIT) };
}

export function linkToGlobe({ lon, lat, zoom }: Camera, size: Size): MapCamera {
  return { center: [lon, nearPole(lat)], zoom: zoomFor(homeRadius(size) * zoom, lat) };
}

export function globeToLink({ center, zoom }: MapCamera, size: Size): Camera {
  const factor = globeRadius({ center, zoom }) / homeRadius(size);
  return { lon: center[0], lat: center[1], zoom: Math.min(ZOOM_LIMIT, Math.max(1, factor)) };
}

/** A country among its neighbours, seen from above the middle of its largest part. */
export function globeCountry(area: WorldArea, size: Size): MapCamera {
  const { west, east, south, north } = largestBox(area);
  const lat = (south + north) / 2;
  const width = (east - west) * RADIANS * Math.cos(lat * RADIANS);
  const height = (north - south) * RADIANS;
  const fit = Math.min(
    size.width / (NEIGHBOURHOOD * Math.max(width, 1e-6)),
    size.height / (NEIGHBOURHOOD * Math.max(height, 1e-6)),
  );
  const least = homeRadius(size);
  const radius = Math.max(least, Math.min(CLOSEST_COUNTRY_ZOOM * least, fit));
  const lon = (west + east) / 2;
  return { center: [lon > 180 ? lon - 360 : lon, nearPole(lat)], zoom: zoomFor(radius, lat) };
}

function largestBox({ geometry }: WorldArea) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const boxes = polygons.map(([ring = []]) => {
    const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
    for (const [lon = 0, lat = 0] of ring) {
      box.west = Math.min(box.west, lon);
      box.east = Math.max(box.east, lon);
      box.south = Math.min(box.south, lat);
      box.north = Math.max(box.north, lat);
    }
    const middle = ((box.south + box.north) / 2) * RADIANS;
    const spread = (box.east - box.west) * Math.cos(middle) * (box.north - box.south);
    return { ...box, spread };
  });
  return boxes.reduce((largest, box) => (box.spread > largest.spread ? box : largest));
}

/** Radians between two places. */
export function arcBetween(from: LonLat, to: LonLat): number {
  const { x, y } = aroundGlobe(from, to);
  return Math.hypot(x, y);
}
