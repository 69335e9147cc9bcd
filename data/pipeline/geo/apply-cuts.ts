import { type Area, areaToMultiPolygon } from './area.ts';
import type { Cut } from './disputed-cuts.ts';
import { layOutCommands } from './lay-out.ts';
import { formatAreas, formatFeatures, runMapshaper } from './run-mapshaper.ts';

// One union per cut: with all cuts in one layer, those that overlap lose polygons.
function cutCommands(cut: Cut, index: number): string[] {
  const layer = `cut${index}`;
  const from = JSON.stringify(cut.from).replaceAll('"', "'");
  return [
    `-i ${layer}.json name=${layer}`,
    `-union target=world,${layer} name=united fields=id,from,code`,
    `-filter "!!id" target=united`,
    `-each "if (code && ${from}.includes(id)) id = code" target=united`,
    '-filter-fields id,from target=united',
    '-dissolve2 id,from target=united',
    '-rename-layers world target=united',
  ];
}

/**
 * Cuts the disputed areas out of the base and lays the whole out between -169 and 191 degrees,
 * cut in the Bering Strait. Returns a GeoJSON text whose features carry `id` (the area) and
 * `from` (the area of the base that the land came from).
 */
export async function applyCuts(base: readonly Area[], cuts: readonly Cut[]): Promise<string> {
  const files = Object.fromEntries(
    cuts.map(({ id, ring }, index) => [
      `cut${index}.json`,
      formatFeatures([{ properties: { code: id }, geometry: areaToMultiPolygon([[ring]]) }]),
    ]),
  );
  const read = await runMapshaper(
    [
      '-i base.json name=world -snap interval=0.00001 -each "from = id" -dissolve2 id,from',
      ...cuts.flatMap(cutCommands),
      '-clean target=world',
      ...layOutCommands('world'),
      '-snap interval=0.0001 -dissolve2 id,from target=world',
      '-o whole.json format=geojson precision=0.00001 target=world',
    ],
    { 'base.json': formatAreas(base), ...files },
  );
  return read('whole.json');
}
