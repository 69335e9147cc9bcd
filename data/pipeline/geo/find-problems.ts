import type { Area, Polygon, Ring } from './area.ts';
import { indexAreas } from './area-index.ts';
import type { DisputedPlace } from './disputed-places.ts';
import type { LabelPoint } from './label-points.ts';
import { segmentsOf, signedRingArea } from './ring.ts';

type Span = readonly [west: number, east: number];

function idsWithLand(areas: readonly Area[]): Set<string> {
  return new Set(areas.filter(({ polygons }) => polygons.length > 0).map(({ id }) => id));
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

export function findIdProblems(
  areas: readonly Area[],
  required: readonly string[],
  isKnown: (id: string) => boolean,
): string[] {
  const present = idsWithLand(areas);
  const ids = areas.map(({ id }) => id);
  return [
    ...required.filter((id) => !present.has(id)).map((id) => `${id} has no land on the map.`),
    ...ids.filter((id) => !present.has(id)).map((id) => `${id} is in the file without geometry.`),
    ...ids.filter((id) => !isKnown(id)).map((id) => `${id} is no code of a country or area.`),
    ...repeated(ids).map((id) => `${id} stands in the file more than once.`),
  ];
}

function findRingProblems(ring: Ring, isHole: boolean, [west, east]: Span): string[] {
  const [first, last] = [ring.at(0), ring.at(-1)];
  const outside = ring.find(([lon, lat]) => !(lon >= west && lon <= east && Math.abs(lat) <= 90));
  const area = signedRingArea(ring);
  return [
    ...(ring.length < 4 ? [`has a ring of ${ring.length} vertices`] : []),
    ...(first?.[0] !== last?.[0] || first?.[1] !== last?.[1] ? ['has an open ring'] : []),
    ...(area === 0 ? ['has a ring without area'] : []),
    ...((isHole ? area > 0 : area < 0)
      ? [`has ${isHole ? 'a hole' : 'an outer ring'} wound the wrong way`]
      : []),
    ...(outside ? [`reaches ${outside.join(', ')}, off the map`] : []),
    ...(segmentsOf(ring).some(([a, b]) => Math.abs(a[0] - b[0]) > 180)
      ? ['has a segment of over 180 degrees']
      : []),
  ];
}

/** RFC 7946 rings within a span of longitudes. */
export function findShapeProblems(areas: readonly Area[], span: Span): string[] {
  const inPolygon = (polygon: Polygon) =>
    polygon.flatMap((ring, index) => findRingProblems(ring, index > 0, span));
  return areas.flatMap(({ id, polygons }) =>
    polygons.flatMap(inPolygon).map((problem) => `${id} ${problem}.`),
  );
}

export function findPlaceProblems(
  areas: readonly Area[],
  places: readonly DisputedPlace[],
): string[] {
  const index = indexAreas(areas);
  return places.flatMap(({ name, at, id }) => {
    const found = index.at(at).join(' and ') || 'no area';
    return found === id ? [] : [`${name} lies in ${found}, not in ${id}.`];
  });
}

/** A label may stand on an island that the map leaves out, but never on another area. */
export function findPointProblems(
  points: readonly LabelPoint[],
  areas: readonly Area[],
  [west, east]: Span,
): string[] {
  const ids = points.map(([id]) => id);
  const onMap = areas.map(({ id }) => id);
  const index = indexAreas(areas);
  return [
    ...onMap.filter((id) => !ids.includes(id)).map((id) => `${id} has no label point.`),
    ...ids.filter((id) => !onMap.includes(id)).map((id) => `${id} has a label point but no area.`),
    ...repeated(ids).map((id) => `${id} has more than one label point.`),
    ...(ids.join() === ids.toSorted().join() ? [] : ['The label points are not sorted by code.']),
    ...points.flatMap(([id, lon, lat, px]) => {
      const strangers = index.at([lon, lat]).filter((other) => other !== id);
      return [
        ...strangers.map((other) => `The label point of ${id} lies in ${other}.`),
        ...(lon >= west && lon <= east ? [] : [`The label point of ${id} is off the map.`]),
        ...(px >= 0 && px <= 1000 ? [] : [`${id} has a size of ${px} px.`]),
      ];
    }),
  ];
}
