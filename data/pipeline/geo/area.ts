import type { MultiPolygon } from 'geojson';
import { z } from 'zod';

/** Degrees east and north. */
export type Vertex = readonly [lon: number, lat: number];
/** Closed: the last vertex repeats the first. */
export type Ring = readonly Vertex[];
/** The outer ring, then its holes. */
export type Polygon = readonly Ring[];
export type Area = { readonly id: string; readonly polygons: readonly Polygon[] };

const vertex = z.tuple([z.number(), z.number()]);
const path = z.array(vertex);
const polygon = z.array(path);

const polygonGeometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: polygon }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) }),
]);
const lineGeometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('LineString'), coordinates: path }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(path) }),
]);

/** Reads a GeoJSON Polygon, MultiPolygon or null (no land at all). */
export function parsePolygons(geometry: unknown): Polygon[] {
  if (geometry === null) return [];
  const parsed = polygonGeometry.parse(geometry);
  return parsed.type === 'Polygon' ? [parsed.coordinates] : parsed.coordinates;
}

/** Reads a GeoJSON LineString or MultiLineString. */
export function parsePaths(geometry: unknown): Vertex[][] {
  const parsed = lineGeometry.parse(geometry);
  return parsed.type === 'LineString' ? [parsed.coordinates] : parsed.coordinates;
}

export function areaToMultiPolygon(polygons: readonly Polygon[]): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => [lon, lat]))),
  };
}
