import { feature, mergeArcs, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { ParseError } from '../domain/parse.ts';
import { parseShapes, parseWorld, type RawShapes } from '../domain/parse-world.ts';
import type { World, WorldShapes } from '../domain/world.ts';

type Surface = Polygon | MultiPolygon;
type Layer = Topology<{ countries: GeometryCollection; lines: GeometryCollection }>;

/**
 * Reads the world layer from its topology and its points.
 * @throws ParseError where either is not what it should be
 */
export function decodeWorld(topology: unknown, points: unknown): World {
  return parseWorld({ ...unfold(topology), points });
}

/**
 * Reads a level of the world that comes without points.
 * @throws ParseError where it is not what it should be
 */
export function decodeShapes(topology: unknown): WorldShapes {
  return parseShapes(unfold(topology));
}

/**
 * Joins the areas of each group into one, which keeps the id of the first: what lies between them
 * is drawn as a line or not at all. Anything but a topology is left to who reads it.
 */
export function joinAreas(layer: unknown, groupOf: (id: string) => string): unknown {
  if (!isLayer(layer)) return layer;
  const { countries } = layer.objects;
  const groups = new Map<string, { id: string; areas: Surface[] }>();
  for (const area of countries.geometries.filter(isSurface)) {
    const id = String(area.id);
    const group = groups.get(groupOf(id)) ?? { id, areas: [] };
    group.areas.push(area);
    groups.set(groupOf(id), group);
  }
  const geometries = [...groups.values()].map(({ id, areas }) => ({
    ...mergeArcs(layer, areas),
    id,
  }));
  return { ...layer, objects: { ...layer.objects, countries: { ...countries, geometries } } };
}

function isSurface(shape: GeometryCollection['geometries'][number]): shape is Surface {
  return shape.type === 'Polygon' || shape.type === 'MultiPolygon';
}

/** topojson-client believes what it is given and stumbles over arcs that are not there. */
function unfold(layer: unknown): RawShapes {
  if (!isLayer(layer)) {
    throw new ParseError('topology', 'a topology with the collections countries and lines');
  }
  try {
    return {
      areas: feature(layer, layer.objects.countries).features.map(({ id, geometry }) => ({
        id,
        geometry,
      })),
      lines: [
        { kind: 'coast', geometry: coastOf(layer) },
        ...feature(layer, layer.objects.lines).features.map(({ properties, geometry }) => ({
          kind: fieldOf(properties, 'kind'),
          geometry,
        })),
      ],
    };
  } catch {
    throw new ParseError('topology', 'arcs for every shape');
  }
}

/** The edges that one area alone has; Antarctica is not on the flat map. */
function coastOf(layer: Layer) {
  const { countries } = layer.objects;
  const geometries = countries.geometries.filter(({ id }) => id !== 'ATA');
  return mesh(layer, { ...countries, geometries }, (a, b) => a === b);
}

function isLayer(value: unknown): value is Layer {
  if (fieldOf(value, 'type') !== 'Topology' || !Array.isArray(fieldOf(value, 'arcs'))) return false;
  const objects = fieldOf(value, 'objects');
  return ['countries', 'lines'].every((name) => {
    const collection = fieldOf(objects, name);
    const geometries = fieldOf(collection, 'geometries');
    return fieldOf(collection, 'type') === 'GeometryCollection' && Array.isArray(geometries);
  });
}

function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}
