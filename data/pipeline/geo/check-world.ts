import { brotliCompressSync } from 'node:zlib';
import { countCrossings } from './crossings.ts';
import { DISPUTED_PLACES } from './disputed-places.ts';
import {
  findIdProblems,
  findPlaceProblems,
  findPointProblems,
  findShapeProblems,
} from './find-problems.ts';
import type { LabelPoint } from './label-points.ts';
import { parseLabelPoints, parseWorld, type World } from './parse-world.ts';
import { KNOWN_AREAS, REQUIRED_AREAS } from './required-areas.ts';
import { WEST_EDGE } from './world-files.ts';

export type Fact = {
  readonly name: string;
  readonly detail: string;
  readonly problems: readonly string[];
};

const MOST_CROSSINGS = 1;
const MOST_BROTLI_BYTES = 45_000;

/** Whether the files in the repository are the ones that the sources give today. */
export function checkFresh(
  built: ReadonlyMap<string, string>,
  committed: ReadonlyMap<string, string>,
): Fact {
  const problems = [...built].flatMap(([name, text]) => {
    const found = committed.get(name);
    if (found === undefined) return [`public/geo/${name} is missing: run npm run geo:build.`];
    return found === text ? [] : [`public/geo/${name} is out of date: run npm run geo:build.`];
  });
  return { name: 'fresh', detail: `${built.size} files match a new build`, problems };
}

export function checkSize(map: string): Fact {
  const bytes = brotliCompressSync(map).length;
  const detail = `${bytes} bytes as brotli, ${MOST_BROTLI_BYTES} allowed`;
  return {
    name: 'size',
    detail,
    problems: bytes > MOST_BROTLI_BYTES ? [`The map is ${detail}.`] : [],
  };
}

function checkCrossings(arcs: World['arcs']): Fact {
  const crossings = countCrossings(arcs);
  const detail = `${crossings} self-intersections, ${MOST_CROSSINGS} allowed`;
  const problems = crossings > MOST_CROSSINGS ? [`The map has ${detail}.`] : [];
  return { name: 'crossings', detail, problems };
}

/** The facts about a map and its label points, or the one fact that they cannot be read. */
export function checkWorld(map: string, pointsText: string): Fact[] {
  try {
    return [...checkContent(parseWorld(map), parseLabelPoints(pointsText)), checkSize(map)];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const reason = message.replaceAll(/\s+/g, ' ').slice(0, 200);
    const problems = [`The files in public/geo cannot be read: ${reason}`];
    return [{ name: 'readable', detail: '', problems }];
  }
}

function checkContent({ areas, lines, arcs }: World, points: readonly LabelPoint[]): Fact[] {
  const span = [WEST_EDGE, WEST_EDGE + 360] as const;
  const kinds = Object.entries(lines);
  return [
    {
      name: 'complete',
      detail: `${REQUIRED_AREAS.length} required among ${areas.length} areas`,
      problems: findIdProblems(areas, REQUIRED_AREAS, KNOWN_AREAS),
    },
    {
      name: 'points',
      detail: `${points.length} label points, none on another area`,
      problems: findPointProblems(points, areas, span),
    },
    {
      name: 'rings',
      detail: `${areas.flatMap(({ polygons }) => polygons.flat()).length} rings as in RFC 7946, ${span.join(' to ')} degrees`,
      problems: findShapeProblems(areas, span),
    },
    {
      name: 'lines',
      detail: kinds.map(([kind, paths]) => `${paths.length} ${kind}`).join(', '),
      problems: kinds.filter(([, paths]) => paths.length === 0).map(([kind]) => `No ${kind} line.`),
    },
    checkCrossings(arcs),
    {
      name: 'places',
      detail: `${DISPUTED_PLACES.length} disputed places in their areas`,
      problems: findPlaceProblems(areas, DISPUTED_PLACES),
    },
  ];
}
