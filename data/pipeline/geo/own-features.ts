import { z } from 'zod';

const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      id: z.unknown().optional(),
      properties: z.record(z.string(), z.unknown()).nullish(),
      geometry: z.looseObject({ type: z.string(), coordinates: z.unknown().optional() }).nullable(),
    }),
  ),
});

/** A feature of a file that somebody else has made; `name` is for messages. */
export type OwnFeature = {
  readonly name: string;
  readonly id: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates?: unknown } | null;
};

/** What is wrong with a file, one line each. */
export class OwnFileError extends Error {
  override readonly name = 'OwnFileError';

  constructor(file: string, problems: readonly string[]) {
    super([`${file} cannot be used:`, ...problems.map((problem) => `  ${problem}`)].join('\n'));
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new OwnFileError(file, ['It is not JSON.']);
  }
}

/** @throws OwnFileError where the text is no GeoJSON FeatureCollection */
export function parseOwnFeatures(text: string, file: string): OwnFeature[] {
  const parsed = collection.safeParse(parseJson(text, file));
  if (!parsed.success) throw new OwnFileError(file, ['It is no GeoJSON FeatureCollection.']);
  return parsed.data.features.map(({ id, properties, geometry }, index) => {
    const label = properties?.['nam_en'] ?? properties?.['name'];
    const name = `Feature ${index + 1}${typeof label === 'string' ? ` (${label})` : ''}`;
    return { name, id, properties: properties ?? {}, geometry };
  });
}

const MOST_EAST = 191;

/** A problem where positions are no degrees, as in a file that is in another projection. */
export function findPositionProblem(paths: readonly (readonly (readonly number[])[])[]) {
  const outside = paths
    .flat()
    .find(([lon = 0, lat = 0]) => lon < -180 || lon > MOST_EAST || Math.abs(lat) > 90);
  return outside === undefined
    ? null
    : `reaches ${outside.join(', ')}; allowed: degrees, longitudes from -180 to ${MOST_EAST}`;
}
