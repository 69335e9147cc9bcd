import polylabel from 'polylabel';
import { EQUAL_EARTH_HALF_WIDTH, projectEqualEarth } from '../../../src/domain/equal-earth.ts';
import type { Area, Polygon, Vertex } from './area.ts';
import { boxFor, largestPolygon } from './ring.ts';

/** Area, label point in degrees, and size in px on a map 1000 px wide. */
export type LabelPoint = readonly [id: string, lon: number, lat: number, px: number];

const MAP_WIDTH_PX = 1000;

// States of scattered islands, where the largest one says little: the capital's atoll or island.
// Our approximate digitising, within some 30 km.
export const CHOSEN_POINTS: ReadonlyMap<string, Vertex> = new Map([
  ['FSM', [158.21, 6.88]],
  ['KIR', [172.98, 1.42]],
  ['MDV', [73.5, 4.2]],
  ['MHL', [171.2, 7.1]],
  ['SYC', [55.45, -4.68]],
  ['TUV', [179.2, -8.52]],
]);

function longerSide(path: readonly Vertex[]): number {
  const [west, south, east, north] = boxFor(path);
  return Math.max(east - west, north - south);
}

function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** The longer side of a polygon on an Equal Earth map 1000 px wide. */
export function equalEarthPx(polygon: Polygon): number {
  const projected = (polygon[0] ?? []).map(([lon, lat]) => projectEqualEarth(lon, lat));
  return (longerSide(projected) * MAP_WIDTH_PX) / (2 * EQUAL_EARTH_HALF_WIDTH);
}

/** The vertex deepest inside a polygon. */
export function deepestPoint(polygon: Polygon): Vertex {
  const [lon = 0, lat = 0] = polylabel(polygon, longerSide(polygon[0] ?? []) / 1000);
  return [lon, lat];
}

/** One label point per area, from its largest part. */
export function labelPointsFor(areas: readonly Area[]): LabelPoint[] {
  return areas.flatMap(({ id, polygons }) => {
    const largest = largestPolygon(polygons);
    if (largest === undefined) return [];
    const [lon, lat] = CHOSEN_POINTS.get(id) ?? deepestPoint(largest);
    return [[id, roundTo(lon, 3), roundTo(lat, 3), roundTo(equalEarthPx(largest), 1)]];
  });
}
