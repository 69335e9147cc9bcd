import type { PlaceName } from '../../../src/domain/place.ts';
import { checkLevel } from './check-world.ts';
import { L0, L1, LEVELS, mapFileOf } from './detail-level.ts';
import type { Fact } from './fact.ts';
import { findDisagreements, findPlacePointProblems } from './find-level-problems.ts';
import { parseLabelPoints, parsePlacePoints, parseWorld, type World } from './parse-world.ts';
import { REQUIRED_AREAS } from './required-areas.ts';
import { PLACES_FILE, POINTS_FILE } from './world-files.ts';

type Files = ReadonlyMap<string, string>;

function read<T>(files: Files, name: string, parse: (text: string) => T): T {
  const text = files.get(name);
  try {
    if (text === undefined) throw new Error('there is no such file');
    return parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`public/geo/${name} cannot be read: ${message}`);
  }
}

function checkTogether(
  files: Files,
  l0: World,
  l1: World,
  named: readonly PlaceName[],
): readonly Fact[] {
  const points = read(files, POINTS_FILE, parseLabelPoints);
  const places = read(files, PLACES_FILE, parsePlacePoints);
  const levels = [
    { name: L0.name, areas: l0.areas },
    { name: L1.name, areas: l1.areas },
  ] as const;
  const required = points.filter(([id]) => REQUIRED_AREAS.includes(id));
  return [
    {
      name: 'agree',
      detail: `both levels have the same areas and own the same ${required.length} label points`,
      problems: findDisagreements(...levels, required),
    },
    {
      name: 'places',
      detail: `${places.length} places of activities, each in its country`,
      problems: findPlacePointProblems(places, named, [levels[1]]),
    },
  ];
}

/**
 * The facts about the files of the world layer, or the one fact that they cannot be read.
 * @param named the places of the dataset
 */
export function checkFiles(files: Files, named: readonly PlaceName[], isOurs: boolean): Fact[] {
  try {
    const points = read(files, POINTS_FILE, parseLabelPoints);
    const worlds = LEVELS.map((level) => {
      const text = files.get(mapFileOf(level)) ?? '';
      return { level, text, world: read(files, mapFileOf(level), parseWorld) };
    });
    const [l0, l1] = worlds.map(({ world }) => world);
    return [
      ...worlds.flatMap(({ level, ...map }) => checkLevel(level, map, points, isOurs)),
      ...(l0 === undefined || l1 === undefined ? [] : checkTogether(files, l0, l1, named)),
    ];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const problem = message.replaceAll(/\s+/g, ' ').slice(0, 240);
    return [{ name: 'readable', detail: '', problems: [problem] }];
  }
}
