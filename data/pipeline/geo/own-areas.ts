import { type Area, type Polygon, parsePolygons } from './area.ts';
import {
  findPositionProblem,
  type OwnFeature,
  OwnFileError,
  parseOwnFeatures,
} from './own-features.ts';
import { isKnownArea, REQUIRED_AREAS } from './required-areas.ts';

/** United Nations files call the code `iso3cd` and write `xJK`. */
const CODE_PROPERTIES = ['id', 'iso3cd', 'ISO3CD'];
const POLYGONS = new Set(['Polygon', 'MultiPolygon']);

export type OwnAreas = { readonly areas: readonly Area[]; readonly notes: readonly string[] };

function codeOf({ id, properties }: OwnFeature): string | null {
  const found = [...CODE_PROPERTIES.map((name) => properties[name]), id].find(
    (value) => typeof value === 'string' && value.trim() !== '',
  );
  return typeof found === 'string' ? found.trim().toUpperCase() : null;
}

function readPolygons({ name, geometry }: OwnFeature): { polygons: Polygon[]; problem: string[] } {
  try {
    const polygons = parsePolygons(geometry);
    const problem = findPositionProblem(polygons.flat());
    return { polygons, problem: problem === null ? [] : [`${name} ${problem}.`] };
  } catch {
    return { polygons: [], problem: [`${name} has rings that cannot be read.`] };
  }
}

function findCodeProblems(features: readonly OwnFeature[], ids: ReadonlySet<string>): string[] {
  const missing = REQUIRED_AREAS.filter((id) => !ids.has(id));
  const unknown = [...ids].filter((id) => !isKnownArea(id));
  const states = `${missing.length} of the ${REQUIRED_AREAS.length} required areas are missing`;
  return [
    ...features
      .filter((feature) => codeOf(feature) === null)
      .map(({ name }) => `${name} has no code: give it iso3cd or id, or take it out.`),
    ...(missing.length === 0 ? [] : [`${states}: ${missing.join(', ')}.`]),
    ...(unknown.length === 0 ? [] : [`No code of a country or area: ${unknown.join(', ')}.`]),
  ];
}

/**
 * Reads areas from a GeoJSON text; those of one code become one area.
 * @param expected codes that the site has names for; others are named in a note
 * @throws OwnFileError that names everything that is wrong or missing
 */
export function parseOwnAreas(text: string, file: string, expected: readonly string[]): OwnAreas {
  const features = parseOwnFeatures(text, file);
  const shapes = features.filter(({ geometry }) => POLYGONS.has(geometry?.type ?? ''));
  const byId = new Map<string, Polygon[]>();
  const problems: string[] = [];
  for (const shape of shapes) {
    const { polygons, problem } = readPolygons(shape);
    const id = codeOf(shape);
    problems.push(...problem);
    if (id !== null) byId.set(id, [...(byId.get(id) ?? []), ...polygons]);
  }
  const ids = new Set(byId.keys());
  problems.unshift(...findCodeProblems(shapes, ids));
  if (problems.length > 0) throw new OwnFileError(file, problems);
  const others = features.length - shapes.length;
  const unnamed = [...ids].filter((id) => !expected.includes(id));
  const undrawn = expected.filter((id) => !ids.has(id));
  const areas = [...byId].map(([id, polygons]) => ({ id, polygons }));
  return {
    areas: areas.sort((a, b) => (a.id < b.id ? -1 : 1)),
    notes: [
      ...(others === 0 ? [] : [`${others} features are no polygons and left out.`]),
      ...(undrawn.length === 0 ? [] : [`The map will not have ${undrawn.join(', ')}.`]),
      ...(unnamed.length === 0 ? [] : [`The site has no name for ${unnamed.join(', ')}.`]),
    ],
  };
}
