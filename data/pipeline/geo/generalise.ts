import type { Area, Vertex } from './area.ts';
import { parseAreas, parseLines } from './parse-features.ts';
import { runMapshaper } from './run-mapshaper.ts';

/** One level of detail: what share of removable vertices stays, and the grid they move to. */
export type DetailLevel = { readonly keep: string; readonly gridDegrees: number };

type Layers = {
  /** All vertices of the source. */
  readonly full: readonly Area[];
  /** Simplified, every vertex on the grid. */
  readonly simplified: readonly Area[];
  /** The Line of Control, as simplified as the areas around it. */
  readonly lineOfControl: readonly Vertex[][];
};

// The Line of Control is where land that the base gives to India and land that it gives to
// Pakistan meet inside Jammu and Kashmir; it ends before the Siachen Glacier.
const IS_LINE_OF_CONTROL =
  'A.id == "XJK" && B.id == "XJK" && [A.from, B.from].sort().join(" ") == "IND PAK"';

/** Takes the text that applyCuts returns. */
export async function generalise(whole: string, level: DetailLevel): Promise<Layers> {
  const read = await runMapshaper(
    [
      '-i whole.json name=world',
      '-dissolve2 id + name=full target=world',
      '-o full.json format=geojson geojson-type=FeatureCollection target=full',
      '-drop target=full',
      `-simplify weighted ${level.keep} keep-shapes target=world -clean target=world`,
      `-snap precision=${level.gridDegrees} fix-geometry target=world`,
      `-innerlines where='${IS_LINE_OF_CONTROL}' + name=control target=world`,
      '-dissolve2 id target=world',
      '-o world.json format=geojson geojson-type=FeatureCollection target=world',
      '-o control.json format=geojson geojson-type=FeatureCollection target=control',
    ],
    { 'whole.json': whole },
  );
  return {
    full: parseAreas(read('full.json')),
    simplified: parseAreas(read('world.json')),
    lineOfControl: parseLines(read('control.json')),
  };
}
