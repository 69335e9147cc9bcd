import { brotliCompressSync } from 'node:zlib';
import { countCrossings } from './crossings.ts';
import { type DetailLevel, mapFileOf } from './detail-level.ts';
import { DISPUTED_PLACES } from './disputed-places.ts';
import { type Fact, softened } from './fact.ts';
import {
  findIdProblems,
  findPlaceProblems,
  findPointProblems,
  findShapeProblems,
} from './find-problems.ts';
import type { LabelPoint } from './label-points.ts';
import { WEST_EDGE } from './lay-out.ts';
import type { World } from './parse-world.ts';
import { isKnownArea, KNOWN_AREAS, REQUIRED_AREAS } from './required-areas.ts';

export function checkSize(level: DetailLevel, map: string): Fact {
  const bytes = brotliCompressSync(map).length;
  const detail = `${bytes} bytes as brotli, ${level.mostBrotliBytes} allowed`;
  const problems = bytes > level.mostBrotliBytes ? [`${mapFileOf(level)} is ${detail}.`] : [];
  return { name: 'size', detail, problems };
}

function checkCrossings(level: DetailLevel, { arcs }: World): Fact {
  const crossings = countCrossings(arcs);
  const detail = `${crossings} self-intersections, ${level.mostCrossings} allowed`;
  const problems = crossings > level.mostCrossings ? [`${mapFileOf(level)} has ${detail}.`] : [];
  return { name: 'crossings', detail, problems };
}

function checkLines({ lines }: World): Fact {
  const kinds = Object.entries(lines);
  return {
    name: 'lines',
    detail: kinds.map(([kind, paths]) => `${paths.length} ${kind}`).join(', '),
    problems: kinds.filter(([, paths]) => paths.length === 0).map(([kind]) => `No ${kind} line.`),
  };
}

function checkAreas({ areas }: World, points: readonly LabelPoint[], isOurs: boolean): Fact[] {
  const span = [WEST_EDGE, WEST_EDGE + 360] as const;
  const isKnown = (id: string) => (isOurs ? KNOWN_AREAS.has(id) : isKnownArea(id));
  const rings = areas.flatMap(({ polygons }) => polygons.flat()).length;
  return [
    {
      name: 'complete',
      detail: `${REQUIRED_AREAS.length} required among ${areas.length} areas`,
      problems: findIdProblems(areas, REQUIRED_AREAS, isKnown),
    },
    {
      name: 'points',
      detail: `${points.length} label points, none on another area`,
      problems: findPointProblems(points, areas, span),
    },
    {
      name: 'rings',
      detail: `${rings} rings as in RFC 7946, ${span.join(' to ')} degrees`,
      problems: findShapeProblems(areas, span),
    },
  ];
}

function checkDisputed({ areas }: World): Fact {
  return {
    name: 'disputed',
    detail: `${DISPUTED_PLACES.length} disputed places in their areas`,
    problems: findPlaceProblems(areas, DISPUTED_PLACES),
  };
}

/**
 * The facts about the map of one level. Of a map that is made from somebody's own files, its lines,
 * its disputed places and its size are only told.
 */
export function checkLevel(
  level: DetailLevel,
  map: { readonly text: string; readonly world: World },
  points: readonly LabelPoint[],
  isOurs: boolean,
): Fact[] {
  const { text, world } = map;
  const choices = [checkLines(world), checkDisputed(world), checkSize(level, text)];
  const facts = [
    ...checkAreas(world, points, isOurs),
    checkCrossings(level, world),
    ...(isOurs ? choices : choices.map(softened)),
  ];
  return facts.map((fact) => ({ ...fact, name: `${level.name} ${fact.name}` }));
}
