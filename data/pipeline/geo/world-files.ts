import type { MapPlace, PlaceName } from '../../../src/domain/place.ts';
import type { Area } from './area.ts';
import { type DetailLevel, L0, L1, mapFileOf } from './detail-level.ts';
import { generalise } from './generalise.ts';
import { type LabelPoint, labelPointsFor } from './label-points.ts';
import { WEST_EDGE } from './lay-out.ts';
import { formatManifest, type LevelCounts } from './manifest.ts';
import { parseWorld } from './parse-world.ts';
import { PLACES_NOTE, placePointsFor } from './place-points.ts';
import { rewindPolygon, splitLongSegments } from './ring.ts';
import type { WorldSource } from './world-source.ts';
import { worldTopology } from './world-topology.ts';

export const POINTS_FILE = 'points-l0.json';
export const PLACES_FILE = 'places.json';
export const MANIFEST_FILE = 'manifest.json';

// The edge along the South Pole runs once around the map: a renderer would take the short way.
const LONGEST_SEGMENT_DEGREES = 90;

type LevelMap = {
  readonly text: string;
  readonly counts: LevelCounts;
  readonly full: readonly Area[];
};

// A line per entry keeps the differences between two versions readable.
function formatEntries(entries: readonly unknown[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
}

function formatPoints(points: readonly LabelPoint[]): string {
  return `{"points":${formatEntries(points)}}\n`;
}

function formatPlaces(places: readonly MapPlace[]): string {
  return `{"note":${JSON.stringify(PLACES_NOTE)},"places":${formatEntries(places)}}\n`;
}

function countLevel(map: string): LevelCounts {
  const { areas, lines } = parseWorld(map);
  return {
    countries: areas.length,
    parts: areas.flatMap(({ polygons }) => polygons).length,
    solidLines: lines.solid.length,
    dashedLines: lines.dashed.length,
    dottedLines: lines.dotted.length,
  };
}

async function buildLevel(source: WorldSource, level: DetailLevel): Promise<LevelMap> {
  const { full, simplified, drawn } = await generalise(await source.landFor(level), level);
  const areas = simplified.map(({ id, polygons }) => ({
    id,
    polygons: polygons.map((polygon) =>
      rewindPolygon(polygon).map((ring) => splitLongSegments(ring, LONGEST_SEGMENT_DEGREES)),
    ),
  }));
  const grid = { west: WEST_EDGE, south: -90, degrees: level.gridDegrees };
  const text = JSON.stringify(worldTopology(areas, drawn, grid));
  return { text, counts: countLevel(text), full };
}

/** Builds both levels, label points and places in memory: file name to text. */
export async function buildWorldFiles(
  source: WorldSource,
  places: readonly PlaceName[],
): Promise<ReadonlyMap<string, string>> {
  const l0 = await buildLevel(source, L0);
  const l1 = await buildLevel(source, L1);
  const points = labelPointsFor(l0.full);
  const placePoints = placePointsFor(places, l1.full);
  const files = new Map([
    [mapFileOf(L0), l0.text],
    [mapFileOf(L1), l1.text],
    [POINTS_FILE, formatPoints(points)],
    [PLACES_FILE, formatPlaces(placePoints)],
  ]);
  const manifest = formatManifest({
    levels: { [L0.name]: l0.counts, [L1.name]: l1.counts },
    counts: { points: points.length, places: placePoints.length },
    files,
    ownFiles: source.ownFiles,
  });
  return new Map([...files, [MANIFEST_FILE, manifest]]);
}
