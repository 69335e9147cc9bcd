import type { Area, Vertex } from './area.ts';
import type { DetailLevel } from './detail-level.ts';
import { parseAreas, parseLines, parseLinesOfKind } from './parse-features.ts';
import { runMapshaper } from './run-mapshaper.ts';
import type { DrawnLines } from './world-topology.ts';

/** GeoJSON texts, laid out between -169 and 191 degrees. */
export type Land = {
  /** Features carry `id` (the area) and may carry `from` (the area of the base the land was in). */
  readonly areas: string;
  /** Features carry `kind`; null: lines are to be found from the areas. */
  readonly lines: string | null;
};

type Layers = {
  /** All vertices of the source. */
  readonly full: readonly Area[];
  /** Simplified, every vertex on the grid. */
  readonly simplified: readonly Area[];
  /** As simplified as the areas around them. */
  readonly drawn: DrawnLines;
};

// The Line of Control is where land that the base gives to India and land that it gives to
// Pakistan meet inside Jammu and Kashmir; it ends before the Siachen Glacier.
const IS_LINE_OF_CONTROL =
  'A.id == "XJK" && B.id == "XJK" && [A.from, B.from].sort().join(" ") == "IND PAK"';

// keep-shapes keeps one ring of each feature, hence a feature for every island.
function keepIslands(islands: ReadonlySet<string>): string[] {
  if (islands.size === 0) return [];
  const isIsland = `'${[...islands].join(' ')}'.includes(id)`;
  return [
    `-filter "${isIsland}" + name=islands target=world`,
    `-filter "!${isIsland}" target=world`,
    '-explode target=islands',
    '-merge-layers target=world,islands name=world',
  ];
}

const FULL = [
  '-dissolve2 id + name=full target=world',
  '-o full.json format=geojson geojson-type=FeatureCollection target=full',
  '-drop target=full',
];

function lineCommands(lines: string | null): string[] {
  const find = `-innerlines where='${IS_LINE_OF_CONTROL}' + name=lines target=world`;
  return [
    ...(lines === null ? [find] : []),
    '-o lines.json format=geojson geojson-type=FeatureCollection target=lines',
  ];
}

function parseDrawn(text: string, areGiven: boolean): DrawnLines {
  if (!areGiven) return { dotted: parseLines(text) };
  const ofKind = (kind: string): Vertex[][] => parseLinesOfKind(text, kind);
  return { solid: ofKind('solid'), dashed: ofKind('dashed'), dotted: ofKind('dotted') };
}

export async function generalise({ areas, lines }: Land, level: DetailLevel): Promise<Layers> {
  const read = await runMapshaper(
    [
      lines === null ? '-i world.json' : '-i world.json lines.json combine-files',
      ...FULL,
      ...keepIslands(level.islands),
      `-simplify weighted ${level.keep} keep-shapes target=world -clean target=world`,
      `-snap precision=${level.gridDegrees} fix-geometry target=world`,
      ...lineCommands(lines),
      '-dissolve2 id target=world',
      '-o world.json format=geojson geojson-type=FeatureCollection target=world',
    ],
    { 'world.json': areas, ...(lines === null ? {} : { 'lines.json': lines }) },
  );
  return {
    full: parseAreas(read('full.json')),
    simplified: parseAreas(read('world.json')),
    drawn: parseDrawn(read('lines.json'), lines !== null),
  };
}
