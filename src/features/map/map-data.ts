import type { Feature, FeatureCollection, MultiLineString, Point, Position } from 'geojson';
import { EQUAL_EARTH_MERIDIAN } from '../../domain/equal-earth.ts';
import type { MapPlace } from '../../domain/place.ts';
import type { World, WorldArea } from '../../domain/world.ts';
import { type FirstStates, standingOf } from './feature-states.ts';

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
  let [x, y] = [Number.NaN, Number.NaN];
  // Pairs are read by index, as in `projected-world.ts`.
  for (const position of ring) {
    const nextX = position[0] ?? 0;
    const nextY = position[1] ?? 0;
    const steps = Math.ceil(Math.max(Math.abs(nextX - x), Math.abs(nextY - y)));
    for (let step = 1; step < steps; step += 1) {
      const share = step / steps;
      dense.push(insideRim(x + (nextX - x) * share, y + (nextY - y) * share));
    }
    dense.push(insideRim(nextX, nextY));
    x = nextX;
    y = nextY;
  }
  return dense;
}

function insideRim(lon: number, lat: number): Position {
  return [Math.min(EAST, Math.max(WEST, lon)), lat];
}

export function areasToGeoJson(areas: readonly WorldArea[]): FeatureCollection {
  return collection(areas.filter(({ id }) => id !== ANTARCTICA).map(areaToFeature));
}

/** The same areas, each with the look that it has in the first frame. */
export function withFirstStates(areas: FeatureCollection, first: FirstStates): FeatureCollection {
  return collection(
    areas.features.map((area) => {
      const { id } = area.properties ?? {};
      const { look = 'none', faded } = first.get(id) ?? {};
      return { ...area, properties: { id, look, faded, standing: standingOf(look) } };
    }),
  );
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

/** Lines by their kind; the graticule is one of them. */
export function linesToGeoJson(lines: World['lines']): FeatureCollection<MultiLineString> {
  return collection(
    [...lines, { kind: 'graticule', coordinates: graticule() }].map(({ kind, coordinates }) => ({
      type: 'Feature',
      properties: { kind },
      geometry: { type: 'MultiLineString', coordinates: coordinates.map(densified) },
    })),
  );
}

/** `scaleAt`: pixels of a point's size at MapLibre's zoom 0, at its latitude. */
export function pointsToGeoJson(
  points: World['points'],
  first: FirstStates,
  names: ReadonlyMap<string, string> = new Map(),
  scaleAt: (lat: number) => number = () => 1,
): FeatureCollection<Point> {
  return collection(
    points.map(({ id, lon, lat, size }) => {
      const name = names.get(id);
      const zoomFor = (pixels: number) => Math.log2(pixels / Math.max(1e-3, size * scaleAt(lat)));
      const fitsFrom = zoomFor(widthOf(name ?? '')) - ZOOM_STEP;
      const dotUntil = (name ?? '').length > LONGEST_BESIDE ? -9 : zoomFor(DOT_SIZE);
      const label = name === undefined ? {} : { name, fitsFrom, dotUntil };
      return {
        type: 'Feature',
        properties: { id, size, ...label, ...first.get(id) },
        geometry: { type: 'Point', coordinates: [lon, lat] },
      };
    }),
  );
}

/** Under this many pixels a country is a dot, with its name at the side. */
const DOT_SIZE = 6;
/** A longer name would cover the neighbours of what it stands beside. */
const LONGEST_BESIDE = 22;
/** A filter is asked at whole zooms alone, at the one before. */
const ZOOM_STEP = 0.75;
const LETTER_WIDTH = 6.5;
/** MapLibre breaks a name into lines of about this many letters. */
const LINE_LENGTH = 13;

/** About the pixels of a name that fills its country. */
function widthOf(name: string): number {
  return Math.min(name.length, LINE_LENGTH) * LETTER_WIDTH;
}

export function placesToGeoJson(places: readonly MapPlace[]): FeatureCollection<Point> {
  return collection(
    places.map(({ id, name, kind, lon, lat }) => ({
      type: 'Feature',
      properties: { id, name, kind },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  );
}

/** Meridians and parallels every 30 degrees, without the poles. */
function graticule(): Position[][] {
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
  return lines;
}

function collection<F extends Feature>(
  features: F[],
): { type: 'FeatureCollection'; features: F[] } {
  return { type: 'FeatureCollection', features };
}
