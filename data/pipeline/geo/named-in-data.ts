import type { PlaceName } from '../../../src/domain/place.ts';
import { checkFolder } from '../check-folder.ts';
import { DATA_FOLDER } from '../command-line.ts';

export type NamedInData = {
  /** Codes of countries and areas, sorted. */
  readonly codes: readonly string[];
  readonly places: readonly PlaceName[];
};

// Neither has a polygon in the packages.
const POINTS_TOO_SMALL: ReadonlySet<string> = new Set(['BVT', 'CCK']);

/** The areas and the places that the data folder names. */
export function readNamedInData(): NamedInData {
  const options = { name: 'data', withSchemas: false, source: null };
  const { dataset } = checkFolder(DATA_FOLDER, options);
  if (dataset === null) throw new Error('There are problems in data/: run npm run data:check.');
  return {
    codes: dataset.countries.map(({ iso3 }) => iso3).filter((id) => !POINTS_TOO_SMALL.has(id)),
    places: dataset.activities.flatMap(({ places }) =>
      (places ?? []).map(({ name, iso3, kind }) => ({ name, iso3, kind })),
    ),
  };
}
