import type { Area, Polygon, Vertex } from './area.ts';
import { type Box, boxFor, isInPolygon } from './ring.ts';

type Part = { readonly id: string; readonly polygon: Polygon; readonly box: Box };

/** Tells which areas a point is in, without a look at those that are far away. */
export type AreaIndex = {
  readonly at: (vertex: Vertex) => string[];
  /** The area at a point, or else the one with the nearest vertex; null: none near enough. */
  readonly near: (vertex: Vertex, mostDegrees: number) => string | null;
};

function isInBox([lon, lat]: Vertex, [west, south, east, north]: Box, margin = 0): boolean {
  return (
    lon >= west - margin && lon <= east + margin && lat >= south - margin && lat <= north + margin
  );
}

function degreesTo(vertex: Vertex, polygon: Polygon): number {
  const distances = polygon
    .flat()
    .map(([lon, lat]) => Math.hypot(lon - vertex[0], lat - vertex[1]));
  return distances.reduce((least, distance) => Math.min(least, distance), Infinity);
}

export function indexAreas(areas: readonly Area[]): AreaIndex {
  const parts = areas.flatMap(({ id, polygons }) =>
    polygons.map((polygon): Part => ({ id, polygon, box: boxFor(polygon[0] ?? []) })),
  );
  const at = (vertex: Vertex) => {
    const found = parts.filter(
      ({ box, polygon }) => isInBox(vertex, box) && isInPolygon(vertex, polygon),
    );
    return [...new Set(found.map(({ id }) => id))];
  };
  const near = (vertex: Vertex, mostDegrees: number) => {
    const [inside] = at(vertex);
    if (inside !== undefined) return inside;
    const [nearest] = parts
      .filter(({ box }) => isInBox(vertex, box, mostDegrees))
      .map(({ id, polygon }) => ({ id, degrees: degreesTo(vertex, polygon) }))
      .sort((one, other) => one.degrees - other.degrees);
    return nearest !== undefined && nearest.degrees <= mostDegrees ? nearest.id : null;
  };
  return { at, near };
}
