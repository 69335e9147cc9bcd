import mapshaper from 'mapshaper';
import { type Area, areaToMultiPolygon } from './area.ts';

type MapshaperFiles = Readonly<Record<string, string>>;
type Properties = Readonly<Record<string, string>>;

/** Runs one mapshaper command line over files in memory and returns the files it writes. */
export async function runMapshaper(
  commands: readonly string[],
  files: MapshaperFiles,
): Promise<(name: string) => string> {
  const written = await mapshaper.applyCommands(`-quiet ${commands.join(' ')}`, files);
  return (name) => {
    const content = written[name];
    if (content === undefined) throw new Error(`mapshaper did not write ${name}.`);
    return typeof content === 'string' ? content : new TextDecoder().decode(content);
  };
}

/** A GeoJSON FeatureCollection as text, for mapshaper to read. */
export function formatFeatures(
  features: readonly { properties: Properties; geometry: unknown }[],
): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: features.map((feature) => ({ type: 'Feature', ...feature })),
  });
}

export function formatAreas(areas: readonly Area[]): string {
  return formatFeatures(
    areas.map(({ id, polygons }) => ({
      properties: { id },
      geometry: areaToMultiPolygon(polygons),
    })),
  );
}
