import type { Country } from '../dataset.ts';
import type { ExportInput } from './export-input.ts';
import { type ExportRecord, exportRecords, type RecordCountry } from './export-record.ts';
import { labelsFor } from './labels.ts';
import { type Column, joined, type Table, tableOf } from './table.ts';

/** An activity with one of the countries it counts for; `country` is null where it counts for none. */
export type Pair = {
  record: ExportRecord;
  country: (RecordCountry & { entry: Country | null }) | null;
};

/** Every activity with every country it counts for; one that counts for none stands by itself. */
export function exportPairs(input: ExportInput): Pair[] {
  const entries = new Map(input.dataset.file.countries.map((entry) => [entry.iso3, entry]));
  return exportRecords(input).flatMap((record): Pair[] => {
    const counted = record.countries.filter(({ counts }) => counts);
    if (counted.length === 0) return [{ record, country: null }];
    return counted.map((country) => ({
      record,
      country: { ...country, entry: entries.get(country.iso3) ?? null },
    }));
  });
}

/** One row a pair of activity and country: count distinct activities in it, never rows. */
export function pairTable(input: ExportInput): Table {
  const { theme } = labelsFor(input);
  const text = (name: string, description: string, of: Column<Pair>['of']): Column<Pair> => {
    return { name, type: 'string', description, of };
  };
  const columns: Column<Pair>[] = [
    text(
      'activity',
      'Id of the activity; it stands in one row a country',
      ({ record }) => record.slug,
    ),
    text('key', 'Key in the dataset', ({ record }) => record.key),
    text('title', 'Title', ({ record }) => record.title),
    text(
      'scope',
      'country, multi-country, regional, global or unclear',
      ({ record }) => record.scope,
    ),
    text(
      'iso3',
      'ISO 3166-1 alpha-3; empty where the activity counts for no country',
      ({ country }) => country?.iso3 ?? null,
    ),
    text('country', 'Name of the country', ({ country }) => country?.entry?.name ?? null),
    text('region', 'Region', ({ country }) => country?.entry?.region ?? null),
    text('subregion', 'Subregion', ({ country }) => country?.entry?.subregion || null),
    text(
      'role',
      'location, or member of a regional network',
      ({ country }) => country?.role ?? null,
    ),
    text('years', 'Years the source states', ({ record }) => joined(record.time.years.map(String))),
    text('themes', 'Themes: ids, the main one first', ({ record }) => joined(record.themes)),
    text('themes_labels', 'Themes: labels', ({ record }) => joined(record.themes.map(theme))),
    {
      name: 'participants',
      type: 'integer',
      description:
        'Training participations the source states for this country alone; a figure for several countries together belongs to none',
      of: participantsOf,
    },
  ];
  return tableOf('activity-countries', columns, exportPairs(input));
}

/** What the source states for one country alone, or for an activity that names none. */
export function participantsOf({ record }: Pair): number | null {
  const own = record.countries.filter(({ role }) => role !== 'partner');
  return own.length > 1 ? null : record.participants;
}
