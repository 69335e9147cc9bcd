import { listAt, textAt } from './lenient.ts';
import type { Problem } from './problem.ts';
import { problemAt, type YamlFile } from './yaml-file.ts';

function scopeProblemsFor(file: YamlFile, roles: readonly (string | undefined)[]): Problem[] {
  const scope = textAt(file.value, 'scope');
  const places = roles.filter((role) => role === 'location').length;
  const report = (message: string) => [problemAt(file, ['scope'], message)];
  const found = `${places} with role location found`;
  if (scope === 'country' && places !== 1) {
    return report(`scope country needs exactly one country; ${found}`);
  }
  if (scope === 'multi-country' && places < 2) {
    return report(`scope multi-country needs at least two countries; ${found}`);
  }
  if ((scope === 'global' || scope === 'unclear') && places > 0) {
    const allowed = 'allowed: role partner, or scope country or multi-country';
    return report(`scope ${scope} cannot have countries with role location; ${found}; ${allowed}`);
  }
  return [];
}

function roleProblemsFor(file: YamlFile, roles: readonly (string | undefined)[]): Problem[] {
  const scope = textAt(file.value, 'scope');
  if (scope === undefined || scope === 'regional') return [];
  return roles.flatMap((role, position) => {
    if (role !== 'member') return [];
    const message = `role member belongs to scope regional, not ${scope}; allowed: location, partner`;
    return [problemAt(file, ['countries', position, 'role'], message)];
  });
}

function placeProblemsFor(file: YamlFile, named: readonly (string | undefined)[]): Problem[] {
  return listAt(file.value, 'places').flatMap((place, position) => {
    const iso3 = textAt(place, 'iso3');
    if (iso3 === undefined || named.includes(iso3)) return [];
    const message = `place in ${iso3}, which is not among the countries of this record`;
    const allowed = named.length === 0 ? 'add it to countries' : `allowed: ${named.join(', ')}`;
    return [problemAt(file, ['places', position, 'iso3'], `${message}; ${allowed}`)];
  });
}

/**
 * Scope, countries, roles and places of one activity.
 * @param undetermined codes of areas that are never a country
 */
export function geographyProblemsFor(file: YamlFile, undetermined: ReadonlySet<string>): Problem[] {
  const countries = listAt(file.value, 'countries');
  const roles = countries.map((country) => textAt(country, 'role'));
  const named = countries.map((country) => textAt(country, 'iso3'));
  const areas = named.flatMap((iso3, position) => {
    if (iso3 === undefined || !undetermined.has(iso3)) return [];
    const message = `${iso3} is an area of undetermined status; allowed: countries and other areas`;
    return [problemAt(file, ['countries', position, 'iso3'], message)];
  });
  return [
    ...scopeProblemsFor(file, roles),
    ...roleProblemsFor(file, roles),
    ...placeProblemsFor(file, named),
    ...areas,
  ];
}
