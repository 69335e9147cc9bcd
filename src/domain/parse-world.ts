import type { MultiPolygon, Polygon } from 'geojson';
import { ISO3 } from './codes.ts';
import {
  arrayOf,
  list,
  nullOr,
  numberFrom,
  object,
  oneOf,
  type Parse,
  ParseError,
  textLike,
  withoutTwins,
} from './parse.ts';
import {
  LINE_KINDS,
  type World,
  type WorldArea,
  type WorldLine,
  type WorldPoint,
  type WorldShapes,
} from './world.ts';

/** Rounding to the grid of the file may step over the edge of the world by a hair. */
const HAIR = 0.01;
const FEWEST_IN_RING = 4;
const FEWEST_IN_LINE = 2;

/** The layer once its topology is unfolded; everything in it is still unread. */
export type RawShapes = {
  areas: readonly { id: unknown; geometry: unknown }[];
  lines: readonly { kind: unknown; geometry: unknown }[];
};
export type RawWorld = RawShapes & { points: unknown };

export const areaId = textLike(ISO3, 'a code of three capital letters');
export const lon = numberFrom(-180 - HAIR, 191 + HAIR);
export const lat = numberFrom(-90 - HAIR, 90 + HAIR);
const size = numberFrom(0, 1000);

const position: Parse<[number, number]> = (value, at) => {
  const pair = list(value, at);
  if (pair.length !== 2) throw new ParseError(at, 'longitude and latitude');
  return [lon(pair[0], at), lat(pair[1], at)];
};

function positions(fewest: number): Parse<[number, number][]> {
  const parse = arrayOf(position);
  return (value, at) => {
    const read = parse(value, at);
    if (read.length < fewest) throw new ParseError(at, `at least ${fewest} positions`);
    return read;
  };
}

const rings = arrayOf(positions(FEWEST_IN_RING));
const polygon = object<Polygon>({ type: oneOf(['Polygon']), coordinates: rings });
const multiPolygon = object<MultiPolygon>({
  type: oneOf(['MultiPolygon']),
  coordinates: arrayOf(rings),
});

const line = object<{ type: 'LineString'; coordinates: [number, number][] }>({
  type: oneOf(['LineString']),
  coordinates: positions(FEWEST_IN_LINE),
});
const multiLine = object<{ type: 'MultiLineString'; coordinates: [number, number][][] }>({
  type: oneOf(['MultiLineString']),
  coordinates: arrayOf(positions(FEWEST_IN_LINE)),
});

const surface: Parse<Polygon | MultiPolygon> = (value, at) =>
  isOfType(value, 'Polygon') ? polygon(value, at) : multiPolygon(value, at);

const lineParts: Parse<number[][][]> = (value, at) =>
  isOfType(value, 'LineString') ? [line(value, at).coordinates] : multiLine(value, at).coordinates;

function isOfType(value: unknown, type: string): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === type;
}

const point: Parse<WorldPoint> = (value, at) => {
  const entry = list(value, at);
  if (entry.length !== 4) throw new ParseError(at, 'code, longitude, latitude and size');
  return {
    id: areaId(entry[0], `${at}[0]`),
    lon: lon(entry[1], `${at}[1]`),
    lat: lat(entry[2], `${at}[2]`),
    size: size(entry[3], `${at}[3]`),
  };
};
const pointsFile = object<{ points: WorldPoint[] }>({ points: arrayOf(point) });

/**
 * Reads shapes and lines of one level. An area too small for a shape at this scale is left out.
 * @throws ParseError where a code, a kind of line or a coordinate is wrong
 */
export function parseShapes(raw: RawShapes): WorldShapes {
  const areas = raw.areas.flatMap(({ id, geometry }, row): WorldArea[] => {
    const shape = nullOr(surface)(geometry, `countries[${row}]`);
    return shape === null ? [] : [{ id: areaId(id, `countries[${row}].id`), geometry: shape }];
  });
  if (areas.length === 0) throw new ParseError('countries', 'at least one shape');
  return {
    areas: withoutTwins(areas, ({ id }) => id, 'countries'),
    lines: raw.lines.map(({ kind, geometry }, row): WorldLine => {
      const at = `lines[${row}]`;
      return { kind: oneOf(LINE_KINDS)(kind, at), coordinates: lineParts(geometry, at) };
    }),
  };
}

/**
 * Reads the unfolded world layer. An area too small for a shape at this scale is only a point.
 * @throws ParseError where a code, a kind of line or a coordinate is wrong
 */
export function parseWorld(raw: RawWorld): World {
  const shapes = parseShapes(raw);
  const { points } = pointsFile(raw.points, 'points');
  return { ...shapes, points: withoutTwins(points, ({ id }) => id, 'points.points') };
}
