import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { WorldArea } from '../world.ts';
import { aboutExport } from './about-export.ts';
import { cutAtAntimeridian } from './antimeridian.ts';
import { type CountryFigures, countryFigures } from './country-table.ts';
import type { ExportInput } from './export-input.ts';
import { type ExportRecord, exportRecords } from './export-record.ts';

/**
 * Why an area has its value. `counted`: activities count for it. `partner-only`: an activity names
 * it as a partner alone. `none-under-filter`: the dataset names it, the filter leaves nothing.
 * `not-recorded`: the dataset does not name it. `undetermined`: an area that is no country.
 */
type AreaState = 'counted' | 'partner-only' | 'none-under-filter' | 'not-recorded' | 'undetermined';

type Properties = {
  iso3: string;
  name: string;
  region: string;
  subregion: string;
  state: AreaState;
  activities: number;
  themes: number;
  /** `null` is not stated. */
  participants: number | null;
  /** Ids of the activities that count for it. */
  activityIds: string[];
  /** The country whose values these are, where the area is shown with those of another. */
  valuesOf: string | null;
};

/**
 * Every area of the world layer with the values of its country, as RFC 7946 has it; a country with
 * activities but no shape comes with `geometry: null`. What names no country stands beside the
 * features, in `elsewhere`.
 */
export function formatGeoJson(input: ExportInput, areas: readonly WorldArea[]): string {
  const records = exportRecords(input);
  const shapes = new Map(areas.map(({ id, geometry }) => [id, geometry]));
  const all = countryFigures(input);
  const collection = {
    type: 'FeatureCollection',
    about: aboutExport(input),
    elsewhere: records
      .filter(({ countries }) => countries.every(({ counts }) => !counts))
      .map(({ slug, title, scope }) => ({ id: slug, title, scope })),
  };
  const features = all.flatMap((figures, at): Feature<Polygon | MultiPolygon | null>[] => {
    const { iso3 } = figures.country;
    const shape = shapes.get(iso3);
    if (shape === undefined && figures.activities === 0) return [];
    return [
      {
        type: 'Feature',
        id: iso3,
        properties: propertiesOf(at, { all, records, input }),
        geometry: shape === undefined ? null : cutAtAntimeridian(shape),
      },
    ];
  });
  // One line a feature keeps the differences between two versions readable.
  const head = JSON.stringify(collection).slice(0, -1);
  return `${head},"features":[\n${features.map((each) => JSON.stringify(each)).join(',\n')}\n]}\n`;
}

type Context = {
  all: readonly CountryFigures[];
  records: readonly ExportRecord[];
  input: ExportInput;
};

function propertiesOf(at: number, context: Context): Properties | null {
  const { all, records } = context;
  const own = all[at];
  if (own === undefined) return null;
  const { iso3, name, region, subregion, fillFrom } = own.country;
  const painted = all.findIndex(({ country }) => country.iso3 === fillFrom);
  const source = painted < 0 ? at : painted;
  const { country, activities, themes, people } = all[source] ?? own;
  return {
    iso3,
    name,
    region,
    subregion,
    state: stateOf(source, context),
    activities,
    themes,
    participants: people,
    activityIds: records
      .filter(({ countries }) =>
        countries.some((each) => each.counts && each.iso3 === country.iso3),
      )
      .map(({ slug }) => slug),
    valuesOf: fillFrom,
  };
}

function stateOf(at: number, { all, records, input }: Context): AreaState {
  const figures = all[at];
  if (figures === undefined || figures.country.status === 'undetermined') return 'undetermined';
  if (figures.activities > 0) return 'counted';
  const { iso3 } = figures.country;
  const isPartner = records.some(({ countries }) =>
    countries.some((each) => each.iso3 === iso3 && each.role === 'partner'),
  );
  if (isPartner) return 'partner-only';
  return input.dataset.naming.named[at] === 1 ? 'none-under-filter' : 'not-recorded';
}
