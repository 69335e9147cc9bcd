import { EQUAL_EARTH_MERIDIAN } from '../../../src/domain/equal-earth.ts';
import type { Area } from './area.ts';
import type { Land } from './generalise.ts';
import type { OwnLine } from './own-lines.ts';
import { formatAreas, formatFeatures, runMapshaper } from './run-mapshaper.ts';

/** The cut meridian: the map runs from here once around to 191. */
export const WEST_EDGE = EQUAL_EARTH_MERIDIAN - 180;

/** Commands that lay a layer out between -169 and 191 degrees, cut in the Bering Strait. */
export function layOutCommands(layer: string, isBeyond180 = false): string[] {
  const parts = [`${layer}-east`, `${layer}-west`, ...(isBeyond180 ? [`${layer}-beyond`] : [])];
  const beyond = `-clip bbox=180,-90,${WEST_EDGE + 360},90 + name=${layer}-beyond target=${layer}`;
  return [
    `-clip bbox=${WEST_EDGE},-90,180,90 + name=${layer}-east target=${layer}`,
    `-clip bbox=-180,-90,${WEST_EDGE},90 + name=${layer}-west target=${layer}`,
    ...(isBeyond180 ? [beyond] : []),
    `-drop target=${layer}`,
    `-affine shift=360,0 target=${layer}-west`,
    `-merge-layers force target=${parts.join()} name=${layer}`,
  ];
}

/**
 * Lays out areas, and lines where there are any, that come ready from a file: from -180 to 180
 * degrees, or already further to the east.
 */
export async function layOut(areas: readonly Area[], lines: readonly OwnLine[]): Promise<Land> {
  const hasLines = lines.length > 0;
  const read = await runMapshaper(
    [
      hasLines ? '-i areas.json lines.json combine-files' : '-i areas.json',
      '-snap interval=0.00001 -clean target=areas -dissolve2 id target=areas',
      ...layOutCommands('areas', true),
      ...(hasLines ? layOutCommands('lines', true) : []),
      '-snap interval=0.0001 -dissolve2 id target=areas',
      '-o areas.json format=geojson precision=0.00001 target=areas',
      ...(hasLines ? ['-o lines.json format=geojson precision=0.00001 target=lines'] : []),
    ],
    {
      'areas.json': formatAreas(areas),
      ...(hasLines ? { 'lines.json': formatFeatures(lines.map(lineToFeature)) } : {}),
    },
  );
  return { areas: read('areas.json'), lines: hasLines ? read('lines.json') : null };
}

function lineToFeature({ kind, paths }: OwnLine) {
  return { properties: { kind }, geometry: { type: 'MultiLineString', coordinates: paths } };
}
