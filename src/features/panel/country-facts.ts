import { isCountedRole } from '../../domain/counting.ts';
import type { ActivityText, Quantity } from '../../domain/dataset.ts';
import type { Dataset, Derived } from '../../domain/derive.ts';
import { listAt } from '../../domain/facet-index.ts';
import type { CountryRole } from '../../domain/vocabulary.ts';
import { countedRows, placelessRecords, valuesAt } from './record-rows.ts';

export type ThemeGroup = { theme: number; records: number[] };

/** All that the dataset has about one country under a filter, as positions of records. */
export type CountryFacts = {
  /** Counted for the country and under the filter, by primary theme. */
  groups: ThemeGroup[];
  shown: number[];
  /** Counted for the country, but not under the filter. */
  leftOut: number[];
  /** Counted records that name it as a partner only. */
  asPartner: number[];
  /** Counted regional records with members from it. */
  regional: number[];
  /** General statements that name the country and count elsewhere, if at all: their parts stand for them. */
  general: number[];
  /** Counted records that name no country. */
  placeless: number[];
};

/** A figure of a country with the record that states it. */
export type StatedFigure = { record: number; quantity: Quantity };

export function countryFacts(dataset: Dataset, derived: Derived, country: number): CountryFacts {
  const { file, index } = dataset;
  const rows = countedRows(dataset);
  const counted = rows
    .filter(({ row }) => valuesAt(index.countries, row).includes(country))
    .map(({ record }) => record);
  const shown = counted.filter((record) => derived.matches.has(record));
  const named = rows.map(({ record }) => record);
  return {
    shown,
    groups: groupByTheme(dataset, shown),
    leftOut: counted.filter((record) => !derived.matches.has(record)),
    asPartner: named.filter((record) => roleIn(dataset, record, country) === 'partner'),
    regional: counted.filter((record) => file.records.scope[record] === 'regional'),
    general: file.records.kind.flatMap((kind, record) => {
      const role = roleIn(dataset, record, country);
      const isNamed = role !== null && isCountedRole(role);
      return kind === 'umbrella' && isNamed && !counted.includes(record) ? [record] : [];
    }),
    placeless: placelessRecords(dataset),
  };
}

/** The role in which a record names a country, `null` where it does not. */
export function roleIn({ file }: Dataset, record: number, country: number): CountryRole | null {
  const { countries, countryRoles } = file.records;
  const at = listAt(countries, record).indexOf(country);
  return at < 0 ? null : (countryRoles[(countries.offsets[record] ?? 0) + at] ?? null);
}

/** The first theme of a record is its primary one. Groups stand in the order of the vocabulary. */
function groupByTheme({ file }: Dataset, records: readonly number[]): ThemeGroup[] {
  return file.themes.flatMap((_, theme) => {
    const own = records.filter((record) => listAt(file.records.themes, record)[0] === theme);
    return own.length === 0 ? [] : [{ theme, records: own }];
  });
}

/** Figures of the country alone, people first; a figure for several countries belongs to none of them. */
export function statedFigures(
  { file }: Dataset,
  texts: readonly ActivityText[],
  records: readonly number[],
): StatedFigure[] {
  const figures = records
    .filter((record) => listAt(file.records.countries, record).length === 1)
    .flatMap((record) =>
      (texts[record]?.quantities ?? []).map((quantity) => ({ record, quantity })),
    );
  const isPeople = ({ quantity }: StatedFigure) => quantity.countsAs === 'participants';
  return [...figures.filter(isPeople), ...figures.filter((figure) => !isPeople(figure))];
}
