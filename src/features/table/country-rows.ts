import type { Country } from '../../domain/dataset.ts';
import type { Dataset, Derived } from '../../domain/derive.ts';
import type { Look } from '../../domain/looks.ts';
import { valueFor } from '../../domain/measures.ts';
import type { Measure } from '../../domain/vocabulary.ts';
import { compareValues, type Order, type SortValue, sortedBy } from './sorting.ts';
import { countThemes } from './theme-counts.ts';

/** A number is the position of a theme. */
export type CountryColumn = 'name' | 'region' | 'activities' | 'themes' | 'people' | number;

export type CountryRow = {
  iso3: string;
  name: string;
  region: string;
  activities: number;
  /** How many themes its activities cover. */
  themes: number;
  /** Its activities by theme, in the order of the vocabulary. */
  perTheme: number[];
  people: number | null;
  /** In the measure of the map; `null` where the source does not state it. */
  value: number | null;
  look: Look;
};

/** All members and observers, and any other area that a record names, by name. */
export function countryRows(dataset: Dataset, derived: Derived, measure: Measure): CountryRow[] {
  const { file, naming, index } = dataset;
  const { values, looks, counts } = derived;
  const themes = countThemes(index, counts.matches);
  return file.countries
    .flatMap((country, position) => {
      if (!isListed(country, naming.named[position] === 1)) return [];
      return [
        {
          iso3: country.iso3,
          name: country.name,
          region: country.subregion === '' ? country.region : country.subregion,
          activities: values.activities[position] ?? 0,
          themes: values.themes[position] ?? 0,
          perTheme: themes.of(position),
          people: valueFor(values, position, 'people'),
          value: valueFor(values, position, measure),
          look: looks[position] ?? 'none',
        },
      ];
    })
    .sort((a, b) => compareValues(a.name, b.name));
}

/** `rows` by name; countries that are equal in the chosen column stay so. */
export function orderCountries(
  rows: readonly CountryRow[],
  { column, descending }: Order<CountryColumn>,
): CountryRow[] {
  const valueIn = (row: CountryRow): SortValue =>
    typeof column === 'number' ? (row.perTheme[column] ?? 0) : row[column];
  return sortedBy(rows, valueIn, descending);
}

function isListed({ status }: Country, isNamed: boolean): boolean {
  if (status === 'undetermined') return false;
  return status !== 'area' || isNamed;
}
