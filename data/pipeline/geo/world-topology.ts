import type { FeatureCollection, MultiLineString as GeoJsonLines } from 'geojson';
import { meshArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  Arc,
  ArcIndexes,
  GeometryCollection,
  GeometryObject,
  MultiLineString,
  MultiPolygon,
  Properties,
  Topology,
} from 'topojson-specification';
import { type Area, areaToMultiPolygon, type Vertex } from './area.ts';
import { LINE_KINDS, type LineKind, lineKindBetween } from './line-kind.ts';

type Paths = readonly (readonly Vertex[])[];

/** Boundary lines that are given; solid and dashed ones that are not come from shared edges. */
export type DrawnLines = { readonly [Kind in LineKind]?: Paths };

type AnyGeometry = GeometryObject<Properties> | undefined;

/** Where whole numbers stand for degrees: number × step + origin. */
export type Grid = { readonly west: number; readonly south: number; readonly degrees: number };

/** Moves a path to the nearest whole numbers of a grid; vertices that meet become one. */
export function pathToGrid(path: readonly Vertex[], { west, south, degrees }: Grid): Vertex[] {
  const moved = path.map(
    ([lon, lat]): Vertex => [
      Math.round((lon - west) / degrees),
      Math.round((lat - south) / degrees),
    ],
  );
  return moved.filter(
    ([x, y], index) => index === 0 || x !== moved[index - 1]?.[0] || y !== moved[index - 1]?.[1],
  );
}

/** TopoJSON keeps the steps from each vertex to the next, which are short numbers. */
export function arcToSteps(arc: Arc): Arc {
  return arc.map(([x = 0, y = 0], index) => {
    const [lastX = 0, lastY = 0] = arc[index - 1] ?? [];
    return [x - lastX, y - lastY];
  });
}

function areasOnGrid(areas: readonly Area[], grid: Grid): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: areas.map(({ id, polygons }) => ({
      type: 'Feature',
      id,
      properties: null,
      geometry: areaToMultiPolygon(
        polygons.map((rings) => rings.map((ring) => pathToGrid(ring, grid))),
      ),
    })),
  };
}

function pathsOnGrid(paths: Paths, grid: Grid): GeoJsonLines {
  const coordinates = paths
    .map((path) => pathToGrid(path, grid).map(([x, y]) => [x, y]))
    .filter((path) => path.length > 1);
  return { type: 'MultiLineString', coordinates };
}

function areaShapes(object: AnyGeometry): GeometryCollection {
  const shapes = object?.type === 'GeometryCollection' ? object.geometries : [];
  const geometries = shapes.flatMap((shape): MultiPolygon[] =>
    shape.type === 'MultiPolygon' && shape.id !== undefined
      ? [{ type: shape.type, id: shape.id, arcs: shape.arcs }]
      : [],
  );
  return { type: 'GeometryCollection', geometries };
}

function lineArcs(object: AnyGeometry): ArcIndexes[] {
  return object?.type === 'MultiLineString' ? object.arcs : [];
}

function linesOfKind(kind: LineKind, arcs: ArcIndexes[]): MultiLineString {
  return { type: 'MultiLineString', properties: { kind }, arcs };
}

function sharedEdges(exact: Topology, countries: GeometryCollection, kind: LineKind): ArcIndexes[] {
  const isOfKind = (a: GeometryObject, b: GeometryObject) =>
    lineKindBetween(String(a.id), String(b.id)) === kind;
  return meshArcs(exact, countries, isOfKind).arcs;
}

/**
 * TopoJSON with the objects `countries` (`id` = the area) and `lines` (`properties.kind`), which
 * share their arcs.
 */
export function worldTopology(areas: readonly Area[], drawn: DrawnLines, grid: Grid): Topology {
  const exact = topology({
    countries: areasOnGrid(areas, grid),
    solid: pathsOnGrid(drawn.solid ?? [], grid),
    dashed: pathsOnGrid(drawn.dashed ?? [], grid),
    dotted: pathsOnGrid(drawn.dotted ?? [], grid),
  });
  const countries = areaShapes(exact.objects['countries']);
  const geometries = LINE_KINDS.map((kind) => {
    const isGiven = drawn[kind] !== undefined;
    const arcs = isGiven ? lineArcs(exact.objects[kind]) : sharedEdges(exact, countries, kind);
    return linesOfKind(kind, arcs);
  });
  return {
    type: 'Topology',
    transform: { scale: [grid.degrees, grid.degrees], translate: [grid.west, grid.south] },
    objects: { countries, lines: { type: 'GeometryCollection', geometries } },
    arcs: exact.arcs.map(arcToSteps),
  };
}
