import { geoArea } from 'd3-geo';
import type { Polygon, Ring, Vertex } from './area.ts';

// Authalic radius of the Earth.
const EARTH_RADIUS_KM = 6371.0072;

export type Box = readonly [west: number, south: number, east: number, north: number];

/** The segments of a ring or path, first to last. */
export function segmentsOf(path: readonly Vertex[]): [Vertex, Vertex][] {
  return path.slice(1).flatMap((end, index) => {
    const start = path[index];
    return start === undefined ? [] : [[start, end]];
  });
}

/** Planar area by the shoelace formula: positive counterclockwise, in squared units of the input. */
export function signedRingArea(ring: Ring): number {
  return segmentsOf(ring).reduce(
    (sum, [start, end]) => sum + (start[0] * end[1] - end[0] * start[1]) / 2,
    0,
  );
}

/** RFC 7946: outer rings counterclockwise, holes clockwise. */
export function rewindPolygon(polygon: Polygon): Polygon {
  return polygon.map((ring, index) =>
    signedRingArea(ring) > 0 === (index === 0) ? ring : ring.toReversed(),
  );
}

/** Adds vertices until no segment spans more degrees than `most`. */
export function splitLongSegments(ring: Ring, most: number): Ring {
  const [first] = ring;
  if (first === undefined) return ring;
  const rest = segmentsOf(ring).flatMap(([start, end]) => {
    const span = Math.max(Math.abs(end[0] - start[0]), Math.abs(end[1] - start[1]));
    const pieces = Math.max(1, Math.ceil(span / most));
    return Array.from({ length: pieces }, (_, index): Vertex => {
      const share = (index + 1) / pieces;
      return [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
    });
  });
  return [first, ...rest];
}

/** Area on the sphere, holes left out, whatever the winding. */
export function polygonKm2(polygon: Polygon): number {
  const areas = polygon.map((ring) => {
    const coordinates = [ring.map(([lon, lat]) => [lon, lat])];
    const steradians = geoArea({ type: 'Polygon', coordinates });
    return Math.min(steradians, 4 * Math.PI - steradians) * EARTH_RADIUS_KM ** 2;
  });
  const [outer = 0, ...holes] = areas;
  return outer - holes.reduce((sum, hole) => sum + hole, 0);
}

/** The polygon with the most square kilometres. */
export function largestPolygon(polygons: readonly Polygon[]): Polygon | undefined {
  let largest: Polygon | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const polygon of polygons) {
    const km2 = polygonKm2(polygon);
    if (km2 > most) [largest, most] = [polygon, km2];
  }
  return largest;
}

export function boxFor(path: readonly Vertex[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of path) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

export function isWithin(polygon: Polygon, box: Box): boolean {
  const [west, south, east, north] = boxFor(polygon[0] ?? []);
  return west >= box[0] && south >= box[1] && east <= box[2] && north <= box[3];
}

function isInRing([lon, lat]: Vertex, ring: Ring): boolean {
  let inside = false;
  for (const [[x1, y1], [x2, y2]] of segmentsOf(ring)) {
    const crosses = y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1);
    if (crosses) inside = !inside;
  }
  return inside;
}

export function isInPolygon(vertex: Vertex, [outer, ...holes]: Polygon): boolean {
  if (outer === undefined || !isInRing(vertex, outer)) return false;
  return !holes.some((hole) => isInRing(vertex, hole));
}
