import { classOf, type ValueClass } from './classes.ts';
import type { IndexFile } from './dataset.ts';
import { listAt } from './facet-index.ts';
import { type CountryValues, valueFor } from './measures.ts';
import type { Measure } from './vocabulary.ts';

/**
 * How a country is drawn. `none`: the source names no activity here. `filtered`: it does, but none
 * under this filter. `indirect`: named only as member of a network or as a partner. `unclassed`:
 * activities, in a measure without classes (people, which are circles).
 */
export const LOOKS = [
  'none',
  'filtered',
  'indirect',
  'unclassed',
  'class-1',
  'class-2',
  'class-3',
  'class-4',
  'undetermined',
] as const;
export type Look = (typeof LOOKS)[number];

/** How the whole dataset, whatever the filter, names each country. */
export type Naming = {
  named: Uint8Array;
  indirect: Uint8Array;
  /** Per country, the records that name it in any role. */
  records: readonly (readonly number[])[];
};

const CLASS_LOOKS: readonly Look[] = ['filtered', 'class-1', 'class-2', 'class-3', 'class-4'];

/** Which countries the dataset names, and which of them never as the place of an activity. */
export function namingFor({ countries, records }: IndexFile): Naming {
  const naming = {
    named: new Uint8Array(countries.length),
    indirect: new Uint8Array(countries.length),
    records: countries.map((): number[] => []),
  };
  const located = new Set<number>();
  records.slug.forEach((_, record) => {
    const start = records.countries.offsets[record] ?? 0;
    listAt(records.countries, record).forEach((country, position) => {
      naming.named[country] = 1;
      naming.records[country]?.push(record);
      if (records.countryRoles[start + position] === 'location') located.add(country);
    });
  });
  naming.named.forEach((named, country) => {
    if (named === 1 && !located.has(country)) naming.indirect[country] = 1;
  });
  return naming;
}

export type LookInput = {
  file: IndexFile;
  naming: Naming;
  values: CountryValues;
  measure: Measure;
  classes: readonly ValueClass[];
  /** True for the records under the filter. */
  isMatch: (record: number) => boolean;
};

/** One look a country of the vocabulary; an area painted with another country's value has that country's look. */
export function looksFor(input: LookInput): Look[] {
  const { countries } = input.file;
  return countries.map((country, position) => {
    if (country.status === 'undetermined') return 'undetermined';
    const painted = countries.findIndex(({ iso3 }) => iso3 === country.fillFrom);
    return lookFor(painted < 0 ? position : painted, input);
  });
}

function lookFor(country: number, input: LookInput): Look {
  const { naming, values, measure, classes, isMatch } = input;
  if (naming.named[country] !== 1) return 'none';
  const records = naming.records[country] ?? [];
  if (naming.indirect[country] === 1) return records.some(isMatch) ? 'indirect' : 'filtered';
  if ((values.activities[country] ?? 0) === 0) return 'filtered';
  if (measure === 'people') return 'unclassed';
  return CLASS_LOOKS[classOf(valueFor(values, country, measure) ?? 0, classes)] ?? 'filtered';
}
