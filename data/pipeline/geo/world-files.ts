import { EQUAL_EARTH_MERIDIAN } from '../../../src/domain/equal-earth.ts';
import { applyCuts } from './apply-cuts.ts';
import { readBaseAreas } from './base-areas.ts';
import { disputedCuts } from './disputed-cuts.ts';
import { generalise } from './generalise.ts';
import { type LabelPoint, labelPointsFor } from './label-points.ts';
import { formatManifest } from './manifest.ts';
import { parseWorld } from './parse-world.ts';
import { readProvincialLines } from './provincial-lines.ts';
import { rewindPolygon, splitLongSegments } from './ring.ts';
import { worldTopology } from './world-topology.ts';

/** The cut meridian: the map runs from here once around to 191. */
export const WEST_EDGE = EQUAL_EARTH_MERIDIAN - 180;

export const MAP_FILE = 'map-l0.topojson';
export const POINTS_FILE = 'points-l0.json';
const MANIFEST_FILE = 'manifest.json';

const GRID = { west: WEST_EDGE, south: -90, degrees: 0.01 };
const FIRST_PAINT = { keep: '15%', gridDegrees: GRID.degrees };
// The edge along the South Pole runs once around the map: a renderer would take the short way.
const LONGEST_SEGMENT_DEGREES = 90;

// A line per point keeps the differences between two versions readable.
function formatPoints(points: readonly LabelPoint[]): string {
  return `{"points":[\n${points.map((point) => JSON.stringify(point)).join(',\n')}\n]}\n`;
}

/** Builds detail level L0 in memory: file name to text. */
export async function buildWorldFiles(): Promise<ReadonlyMap<string, string>> {
  const cuts = disputedCuts(await readProvincialLines());
  const whole = await applyCuts(readBaseAreas(), cuts, WEST_EDGE);
  const layers = await generalise(whole, FIRST_PAINT);
  const areas = layers.simplified.map(({ id, polygons }) => ({
    id,
    polygons: polygons.map((polygon) =>
      rewindPolygon(polygon).map((ring) => splitLongSegments(ring, LONGEST_SEGMENT_DEGREES)),
    ),
  }));
  const map = JSON.stringify(worldTopology(areas, layers.lineOfControl, GRID));
  const { lines } = parseWorld(map);
  const points = labelPointsFor(layers.full);
  const counts = {
    countries: areas.length,
    solidLines: lines.solid.length,
    dashedLines: lines.dashed.length,
    dottedLines: lines.dotted.length,
    points: points.length,
  };
  const files = new Map([
    [MAP_FILE, map],
    [POINTS_FILE, formatPoints(points)],
  ]);
  return new Map([...files, [MANIFEST_FILE, formatManifest('l0', counts, files)]]);
}
