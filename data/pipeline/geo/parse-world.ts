import { feature } from 'topojson-client';
import { z } from 'zod';
import type { MapPlace } from '../../../src/domain/place.ts';
import { type Area, parsePaths, parsePolygons, type Vertex } from './area.ts';
import { isTopology } from './atlas.ts';
import type { LabelPoint } from './label-points.ts';
import type { LineKind } from './line-kind.ts';

/** The world layer as the map will see it. */
export type World = {
  readonly areas: readonly Area[];
  readonly lines: Readonly<Record<LineKind, readonly Vertex[][]>>;
  /** Every arc once, in whole numbers of the grid. */
  readonly arcs: readonly Vertex[][];
};

const arcs = z.array(z.array(z.tuple([z.number().int(), z.number().int()])));
const collection = z.object({ features: z.array(z.unknown()) });
const country = z.object({ id: z.string(), geometry: z.unknown() });
const line = z.object({
  properties: z.object({ kind: z.enum(['solid', 'dashed', 'dotted']) }),
  geometry: z.unknown(),
});
const points = z.object({
  points: z.array(z.tuple([z.string(), z.number(), z.number(), z.number()])),
});
const placesFile = z.object({
  places: z.array(
    z.object({
      id: z.string(),
      iso3: z.string(),
      name: z.string(),
      kind: z.enum(['city', 'area']),
      lon: z.number(),
      lat: z.number(),
    }),
  ),
});

function stepsToPath(steps: readonly Vertex[]): Vertex[] {
  let [x, y] = [0, 0];
  return steps.map(([dx, dy]) => {
    [x, y] = [x + dx, y + dy];
    return [x, y];
  });
}

/** Reads a TopoJSON world layer; throws on anything else. */
export function parseWorld(text: string): World {
  const topology: unknown = JSON.parse(text);
  if (!isTopology(topology)) throw new Error('The world layer is not TopoJSON.');
  const featuresOf = (name: string) => collection.parse(feature(topology, name)).features;
  const lines = featuresOf('lines').map((each) => line.parse(each));
  const ofKind = (kind: LineKind) =>
    lines
      .filter(({ properties }) => properties.kind === kind)
      .flatMap(({ geometry }) => parsePaths(geometry));
  return {
    areas: featuresOf('countries').map((each) => {
      const { id, geometry } = country.parse(each);
      return { id, polygons: parsePolygons(geometry) };
    }),
    lines: { solid: ofKind('solid'), dashed: ofKind('dashed'), dotted: ofKind('dotted') },
    arcs: arcs.parse(topology.arcs).map(stepsToPath),
  };
}

/** Reads the file of label points; throws on anything else. */
export function parseLabelPoints(text: string): LabelPoint[] {
  return points.parse(JSON.parse(text)).points;
}

/** Reads the file of places; throws on anything else. */
export function parsePlacePoints(text: string): MapPlace[] {
  return placesFile.parse(JSON.parse(text)).places;
}
