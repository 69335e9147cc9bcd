import type { MapPlace, PlaceName } from '../../../src/domain/place.ts';
import { placeId } from '../../../src/domain/place.ts';
import type { Area } from './area.ts';
import { indexAreas } from './area-index.ts';
import type { LabelPoint } from './label-points.ts';

type Level = { readonly name: string; readonly areas: readonly Area[] };

// A label may stand in a lagoon, as those of atoll states do.
const NEAR_DEGREES = 0.5;

function missingFrom({ name, areas }: Level, other: Level): string[] {
  const ids = new Set(areas.map(({ id }) => id));
  return other.areas.filter(({ id }) => !ids.has(id)).map(({ id }) => `${id} is not in ${name}.`);
}

/**
 * Areas that only one level has, and label points that belong to different areas: each is on the
 * land of its area or near it. Only the coarse level may have left that land out.
 */
export function findDisagreements(
  coarse: Level,
  fine: Level,
  points: readonly LabelPoint[],
): string[] {
  const [coarseIndex, fineIndex] = [indexAreas(coarse.areas), indexAreas(fine.areas)];
  const owners = points.map(([id, lon, lat]) => ({
    id,
    inCoarse: coarseIndex.near([lon, lat], NEAR_DEGREES) ?? id,
    inFine: fineIndex.near([lon, lat], NEAR_DEGREES) ?? 'no area',
  }));
  const problem = (id: string, owner: string, { name }: Level) =>
    owner === id ? [] : [`The label point of ${id} belongs to ${owner} in ${name}.`];
  return [
    ...missingFrom(coarse, fine),
    ...missingFrom(fine, coarse),
    ...owners.flatMap(({ id, inCoarse, inFine }) => [
      ...problem(id, inCoarse, coarse),
      ...problem(id, inFine, fine),
    ]),
  ];
}

function pointProblems(point: MapPlace, levels: readonly Level[]): string[] {
  const { id, iso3, lon, lat } = point;
  const wrongId = id === placeId(point) ? [] : [`${id} should be ${placeId(point)}.`];
  const outside = levels.flatMap(({ name, areas }) => {
    const found = indexAreas(areas).at([lon, lat]).join(' and ') || 'no area';
    return found === iso3 ? [] : [`${id} lies in ${found} in ${name}.`];
  });
  return [...wrongId, ...outside];
}

/** Places without a point, points without a place, and points outside their countries. */
export function findPlacePointProblems(
  points: readonly MapPlace[],
  named: readonly PlaceName[],
  levels: readonly Level[],
): string[] {
  const wanted = new Map(named.map((place) => [placeId(place), place]));
  const found = new Map(points.map((point) => [point.id, point]));
  return [
    ...[...wanted.keys()].filter((id) => !found.has(id)).map((id) => `${id} has no point.`),
    ...[...found.keys()].filter((id) => !wanted.has(id)).map((id) => `No activity names ${id}.`),
    ...(found.size === points.length ? [] : ['A place has more than one point.']),
    ...points
      .filter(({ id, kind }) => wanted.has(id) && wanted.get(id)?.kind !== kind)
      .map(({ id, kind }) => `${id} is no ${kind}.`),
    ...points.flatMap((point) => pointProblems(point, levels)),
  ];
}
