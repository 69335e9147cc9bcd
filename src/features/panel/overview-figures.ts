import type { Dataset, Derived } from '../../domain/derive.ts';
import { byLatest, countedRows, valuesAt, yearsOf } from './record-rows.ts';

export type ThemeRow = { theme: number; inCountries: number; elsewhere: number; countries: number };
export type RankedPartner = { partner: number; count: number };
export type CountryRow = { country: number; activities: number; of: number; people: number | null };

/** Activities and reach of each theme over the matching rows, in the order of the vocabulary. */
export function themeRows({ file, index }: Dataset, { counts }: Derived): ThemeRow[] {
  return file.themes.map((_, theme) => {
    const rows = Array.from(counts.matches).filter(
      (row) => (((index.themes[row] ?? 0) >>> theme) & 1) === 1,
    );
    const places = rows.map((row) => valuesAt(index.countries, row));
    const inCountries = places.filter((countries) => countries.length > 0).length;
    return {
      theme,
      inCountries,
      elsewhere: rows.length - inCountries,
      countries: new Set(places.flat()).size,
    };
  });
}

/** Partners and programmes of the matching rows, those named most often first. */
export function rankPartners({ index }: Dataset, { counts }: Derived): RankedPartner[] {
  const found = new Map<number, number>();
  for (const row of counts.matches) {
    for (const partner of valuesAt(index.partners, row)) {
      found.set(partner, (found.get(partner) ?? 0) + 1);
    }
  }
  return [...found]
    .map(([partner, count]) => ({ partner, count }))
    .sort((a, b) => b.count - a.count || a.partner - b.partner);
}

/** Training participations that the matching records state; `null` where none states a number. */
export function countPeople({ index }: Dataset, { counts }: Derived): number | null {
  const stated = Array.from(counts.matches, (row) => index.participants[row] ?? -1).filter(
    (people) => people >= 0,
  );
  return stated.length === 0 ? null : stated.reduce((sum, people) => sum + people, 0);
}

/** Matching activities a year, and those without one. */
export function countYears({ index }: Dataset, { counts }: Derived) {
  const first = index.yearSpan?.first ?? 0;
  const size = index.yearSpan === null ? 0 : index.yearSpan.last - first + 1;
  const perYear = Array.from({ length: size }, (_, at) => ({ year: first + at, count: 0 }));
  let undated = 0;
  for (const row of counts.matches) {
    const years = valuesAt(index.years, row);
    if (years.length === 0) undated += 1;
    for (const year of years) {
      const column = perYear[year - first];
      if (column !== undefined) column.count += 1;
    }
  }
  return { perYear, undated };
}

/** Matching records that state a year, latest first. */
export function latestRecords(dataset: Dataset, { matches }: Derived): number[] {
  return countedRows(dataset)
    .map(({ record }) => record)
    .filter((record) => matches.has(record) && yearsOf(dataset, record).length > 0)
    .sort(byLatest(dataset));
}

/** Countries with a match, those with most first, each beside its unfiltered value. */
export function countryRows({ file, unfiltered }: Dataset, { values }: Derived): CountryRow[] {
  return file.countries
    .map((_, country) => {
      const people = values.people[country] ?? -1;
      return {
        country,
        activities: values.activities[country] ?? 0,
        of: unfiltered.values.activities[country] ?? 0,
        people: people < 0 ? null : people,
      };
    })
    .filter(({ activities }) => activities > 0)
    .sort((a, b) => b.activities - a.activities || (b.people ?? -1) - (a.people ?? -1));
}

/** Countries that other records name, but none of the matching ones. */
export function countriesLeftOut({ file }: Dataset, { looks }: Derived): number[] {
  return file.countries.flatMap(({ fillFrom }, country) =>
    fillFrom === null && looks[country] === 'filtered' ? [country] : [],
  );
}
