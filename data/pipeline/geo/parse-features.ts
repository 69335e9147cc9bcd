import { z } from 'zod';
import { type Area, parsePaths, parsePolygons, type Vertex } from './area.ts';

const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.object({ properties: z.unknown(), geometry: z.unknown() })),
});
const withId = z.object({ id: z.string() });
const withKind = z.object({ kind: z.string() });

/** Reads a GeoJSON FeatureCollection of polygons that carry a property `id`, sorted by it. */
export function parseAreas(text: string): Area[] {
  const { features } = collection.parse(JSON.parse(text));
  return features
    .map(({ properties, geometry }) => ({
      id: withId.parse(properties).id,
      polygons: parsePolygons(geometry),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Reads all paths of a GeoJSON FeatureCollection of lines. */
export function parseLines(text: string): Vertex[][] {
  const { features } = collection.parse(JSON.parse(text));
  return features.flatMap(({ geometry }) => parsePaths(geometry));
}

/** Reads the paths of the features whose property `kind` is the given one. */
export function parseLinesOfKind(text: string, kind: string): Vertex[][] {
  const { features } = collection.parse(JSON.parse(text));
  return features
    .filter(({ properties }) => withKind.parse(properties).kind === kind)
    .flatMap(({ geometry }) => (geometry === null ? [] : parsePaths(geometry)));
}
