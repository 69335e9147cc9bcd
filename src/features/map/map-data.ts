import type { Feature, FeatureCollection, MultiLineString, Point, Position } from 'geojson';
import { EQUAL_EARTH_MERIDIAN } from '../../domain/equal-earth.ts';
import type { World, WorldArea } from '../../domain/world.ts';

/** The rim itself belongs to both sides of the map; a hair inside it does not. */
const RIM = 1e-6;
const WEST = EQUAL_EARTH_MERIDIAN - 180 + RIM;
const EAST = EQUAL_EARTH_MERIDIAN + 180 - RIM;

/** On the globe alone: nobody's country, and a quarter of the height of a flat map. */
const ANTARCTICA = 'ATA';

/**
 * The ring with a point at least every degree, so that straight edges follow the curves of the
 * projection, kept a hair inside the rim of the map.
 */
export function densified(ring: readonly Position[]): Position[] {
  const dense: Position[] = [];
  ring.forEach((position, at) => {
    const next = ring[at + 1];
    dense.push(insideRim(position));
    if (next === undefined) return;
    const [x0 = 0, y0 = 0] = position;
    const [x1 = 0, y1 = 0] = next;
    const steps = Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)));
    for (let step = 1; step < steps; step += 1) {
      const share = step / steps;
      dense.push(insideRim([x0 + (x1 - x0) * share, y0 + (y1 - y0) * share]));
    }
  });
  return dense;
}

function insideRim([lon = 0, lat = 0]: Position): Position {
  return [Math.min(EAST, Math.max(WEST, lon)), lat];
}

export function areasToGeoJson(areas: readonly WorldArea[]): FeatureCollection {
  return collection(areas.filter(({ id }) => id !== ANTARCTICA).map(areaToFeature));
}

export function antarcticaToGeoJson(areas: readonly WorldArea[]): FeatureCollection {
  return collection(areas.filter(({ id }) => id === ANTARCTICA).map(areaToFeature));
}

function areaToFeature({ id, geometry }: WorldArea): Feature {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return {
    type: 'Feature',
    properties: { id },
    geometry: {
      type: 'MultiPolygon',
      coordinates: polygons.map((rings) => rings.map(densified)),
    },
  };
}

export function linesToGeoJson(lines: World['lines']): FeatureCollection<MultiLineString> {
  return collection(
    lines.map(({ kind, coordinates }) => ({
      type: 'Feature',
      properties: { kind },
      geometry: { type: 'MultiLineString', coordinates: coordinates.map(densified) },
    })),
  );
}

export function pointsToGeoJson(points: World['points']): FeatureCollection<Point> {
  return collection(
    points.map(({ id, lon, lat, size }) => ({
      type: 'Feature',
      properties: { id, size },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  );
}

/** Meridians and parallels every 30 degrees, without the poles. */
export function graticule(): Feature<MultiLineString> {
  const lines: Position[][] = [];
  for (let lon = -150; lon <= 180; lon += 30)
    lines.push([
      [lon, -88],
      [lon, 88],
    ]);
  for (let lat = -60; lat <= 60; lat += 30)
    lines.push([
      [WEST, lat],
      [EAST, lat],
    ]);
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates: lines.map(densified) },
  };
}

function collection<F extends Feature>(
  features: F[],
): { type: 'FeatureCollection'; features: F[] } {
  return { type: 'FeatureCollection', features };
}
