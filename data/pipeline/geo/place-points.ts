import type { MapPlace, PlaceName } from '../../../src/domain/place.ts';
import { placeId } from '../../../src/domain/place.ts';
import type { Area, Vertex } from './area.ts';
import { deepestPoint } from './label-points.ts';
import { isInPolygon } from './ring.ts';

// Centres of cities from general knowledge, rounded to 0.01 degree (about 1 km).
const CITY_POINTS: ReadonlyMap<string, Vertex> = new Map([
  ['COL/Santiago de Cali', [-76.53, 3.45]],
  ['KGZ/Bishkek', [74.59, 42.87]],
]);

// A point anywhere inside tells which part of the country an area is; where its name is written
// is found in the shape of that part.
const AREA_PARTS: ReadonlyMap<string, Vertex> = new Map([
  ['PSE/Gaza Strip', [34.38, 31.42]],
  ['PSE/West Bank', [35.25, 32.1]],
]);

export const PLACES_NOTE =
  'A city: its centre, rounded to 0.01 degree (about 1 km). An area: where its name is written, well inside its shape on this map; not a place where anything happened.';

function roundTo3([lon, lat]: Vertex): Vertex {
  return [Number(lon.toFixed(3)), Number(lat.toFixed(3))];
}

function pointInPart(iso3: string, inside: Vertex, areas: readonly Area[]): Vertex {
  const polygons = areas.find(({ id }) => id === iso3)?.polygons ?? [];
  const part = polygons.find((polygon) => isInPolygon(inside, polygon));
  if (part === undefined) throw new Error(`No part of ${iso3} is at ${inside.join(', ')}.`);
  return roundTo3(deepestPoint(part));
}

function pointFor(place: PlaceName, areas: readonly Area[]): Vertex {
  const id = placeId(place);
  const city = CITY_POINTS.get(id);
  const inside = AREA_PARTS.get(id);
  if (place.kind === 'city' && city !== undefined) return city;
  if (place.kind === 'area' && inside !== undefined) return pointInPart(place.iso3, inside, areas);
  const where = `${place.kind === 'city' ? 'CITY_POINTS' : 'AREA_PARTS'} in place-points.ts`;
  throw new Error(`The ${place.kind} ${id} of the dataset has no point: add it to ${where}.`);
}

/** A point for each place that an activity names, sorted by id. */
export function placePointsFor(places: readonly PlaceName[], areas: readonly Area[]): MapPlace[] {
  const byId = new Map(places.map((place) => [placeId(place), place]));
  return [...byId]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, place]) => {
      const [lon, lat] = pointFor(place, areas);
      const { iso3, name, kind } = place;
      return { id, iso3, name, kind, lon, lat };
    });
}
