import type { Country } from '../dataset.ts';
import { countFacets, selectionFor } from '../facets.ts';
import { countCountries, valueFor } from '../measures.ts';
import type { ExportInput } from './export-input.ts';
import { type Column, type Table, tableOf } from './table.ts';

/** `people` is null where the source states none for this country alone. */
export type CountryFigures = {
  country: Country;
  activities: number;
  themes: number;
  people: number | null;
};

/** The figures of every country of the vocabulary under the filter, in its order. */
export function countryFigures({
  dataset: { file, index },
  filter,
}: ExportInput): CountryFigures[] {
  const { matches } = countFacets(index, selectionFor(filter, file));
  const values = countCountries(index, matches);
  return file.countries.map((country, at) => ({
    country,
    activities: values.activities[at] ?? 0,
    themes: values.themes[at] ?? 0,
    people: valueFor(values, at, 'people'),
  }));
}

/** One row a country for which an activity under the filter counts. */
export function countryTable(input: ExportInput): Table {
  const text = (
    name: string,
    description: string,
    of: (country: Country) => string | null,
  ): Column<CountryFigures> => ({
    name,
    type: 'string',
    description,
    of: ({ country }) => of(country),
  });
  const figure = (
    name: string,
    description: string,
    of: (figures: CountryFigures) => number | null,
  ): Column<CountryFigures> => ({ name, type: 'integer', description, of });
  const columns = [
    text('iso3', 'ISO 3166-1 alpha-3', ({ iso3 }) => iso3),
    text('iso2', 'ISO 3166-1 alpha-2', ({ iso2 }) => iso2),
    text('m49', 'UN M49', ({ m49 }) => m49),
    text('country', 'Name', ({ name }) => name),
    text('region', 'Region', ({ region }) => region),
    text('subregion', 'Subregion', ({ subregion }) => subregion || null),
    figure('activities', 'Distinct activities that count for it', ({ activities }) => activities),
    figure('themes', 'Distinct themes of these activities', ({ themes }) => themes),
    figure(
      'participants',
      'Training participations the source states for it alone; empty is not stated',
      ({ people }) => people,
    ),
  ];
  const counted = countryFigures(input).filter(({ activities }) => activities > 0);
  return tableOf('countries', columns, counted);
}
