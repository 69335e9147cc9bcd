import type { Dataset, Derived } from '../domain/derive.ts';
import { foldText } from '../domain/fold-text.ts';
import { LOOKS, type Look } from '../domain/looks.ts';
import { valueFor } from '../domain/measures.ts';
import type { Measure } from '../domain/vocabulary.ts';
import type { PickerEntry } from '../features/map/country-picker.tsx';

/** The look of every area that the dataset knows by its code. */
export function looksByArea(dataset: Dataset | null, derived: Derived | null) {
  const looks = new Map<string, Look>();
  dataset?.file.countries.forEach(({ iso3 }, position) => {
    looks.set(iso3, derived?.looks[position] ?? LOOKS[0]);
  });
  return looks;
}

/** People trained by area, where the source states a number and the measure asks for it. */
export function peopleByArea(
  dataset: Dataset | null,
  derived: Derived | null,
  measure: Measure,
): Map<string, number> {
  const people = new Map<string, number>();
  if (measure !== 'people' || derived === null) return people;
  dataset?.file.countries.forEach(({ iso3 }, position) => {
    const value = valueFor(derived.values, position, 'people');
    if (value !== null) people.set(iso3, value);
  });
  return people;
}

/** A country to pick from, by its position in the vocabulary. */
type PickerCountry = Omit<PickerEntry, 'value'> & { position: number };

/** All members and observers, and any other area that the dataset names; by name. */
export function pickerCountries(dataset: Dataset | null): PickerCountry[] {
  if (dataset === null) return [];
  const countries = dataset.file.countries.flatMap((country, position): PickerCountry[] => {
    const isNamed = dataset.naming.named[position] === 1;
    const isState = country.status === 'member' || country.status === 'observer';
    if (!isState && !isNamed) return [];
    const { iso2, iso3, name, official, aliases } = country;
    const terms = foldText([name, official, iso2, iso3, ...aliases].join(' '));
    return [{ iso3, name, terms, position }];
  });
  return countries.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The same with their values; none before something is counted. */
export function pickerEntries(
  countries: readonly PickerCountry[],
  derived: Derived | null,
  measure: Measure,
): PickerEntry[] {
  if (derived === null) return [];
  return countries.map(({ position, ...country }) => {
    const value = valueFor(derived.values, position, measure);
    return { ...country, value: value === null ? '' : String(value) };
  });
}

/** The country a click on an area is meant for; `null` for areas of undetermined status. */
export function countryOfArea(dataset: Dataset | null, area: string): string | null {
  const country = dataset?.file.countries.find(({ iso3 }) => iso3 === area);
  if (country === undefined || country.status === 'undetermined') return null;
  return country.fillFrom ?? country.iso3;
}
