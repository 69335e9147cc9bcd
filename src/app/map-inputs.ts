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

/** All members and observers, and any other area that the dataset names; by name. */
export function pickerEntries(
  dataset: Dataset | null,
  derived: Derived | null,
  measure: Measure,
): PickerEntry[] {
  if (dataset === null || derived === null) return [];
  const entries = dataset.file.countries.flatMap((country, position): PickerEntry[] => {
    const isNamed = dataset.naming.named[position] === 1;
    const isState = country.status === 'member' || country.status === 'observer';
    if (!isState && !isNamed) return [];
    const { iso2, iso3, name, official, aliases } = country;
    const value = valueFor(derived.values, position, measure);
    const terms = foldText([name, official, iso2, iso3, ...aliases].join(' '));
    return [{ iso3, name, value: value === null ? '' : String(value), terms }];
  });
  return entries.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The country a click on an area is meant for; `null` for areas of undetermined status. */
export function countryOfArea(dataset: Dataset | null, area: string): string | null {
  const country = dataset?.file.countries.find(({ iso3 }) => iso3 === area);
  if (country === undefined || country.status === 'undetermined') return null;
  return country.fillFrom ?? country.iso3;
}
