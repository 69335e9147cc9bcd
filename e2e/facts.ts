import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Result } from './atlas.ts';

/** The parts of a record that counting needs, straight from its file. */
type Fact = {
  slug: string;
  key: string;
  kind: string;
  parent?: string;
  scope: string;
  countries: { iso3: string; role: string }[];
  time: { years?: number[] };
  partners: { id: string }[];
  programmes: { id: string; link: string }[];
  themes: string[];
  violence: string[];
  targetGroups: string[];
  assistance: string[];
};

export type FactFilter = {
  theme?: string[];
  partner?: string[];
  scope?: string[];
  violence?: string[];
  target?: string[];
  assistance?: string[];
  year?: string;
};

/** Reads the records without any code of the app. */
export function readFacts(): Fact[] {
  return readdirSync('data/activities').map((name) => ({
    slug: name.replace('.yaml', ''),
    ...parse(readFileSync(`data/activities/${name}`, 'utf8')),
  }));
}

/** A second implementation of the counting rules, written for reading and not for speed. */
export function countFacts(facts: readonly Fact[], filter: FactFilter) {
  const named = (fact: Fact) =>
    fact.countries.filter(({ role }) => role !== 'partner').map(({ iso3 }) => iso3);
  const partsOf = (slug: string): Fact[] =>
    facts.filter(({ parent }) => parent === slug).flatMap((part) => [part, ...partsOf(part.slug)]);
  const countsFor = (fact: Fact) => {
    const parts = partsOf(fact.slug).flatMap(named);
    return named(fact).filter((iso3) => !parts.includes(iso3));
  };
  const matching = facts.filter(
    (fact) => (fact.kind === 'activity' || countsFor(fact).length > 0) && passes(fact, filter),
  );
  const countries: Record<string, string> = {};
  for (const iso3 of matching.flatMap(countsFor)) {
    countries[iso3] = String(Number(countries[iso3] ?? 0) + 1);
  }
  const placed = matching.filter((fact) => countsFor(fact).length > 0).length;
  const result: Result = {
    activities: placed,
    countries: Object.keys(countries).length,
    elsewhere: matching.length - placed,
  };
  return { result, countries };
}

function passes(fact: Fact, filter: FactFilter): boolean {
  const scope = { 'multi-country': 'country', unclear: 'global' }[fact.scope] ?? fact.scope;
  const partners = [
    ...fact.partners.map(({ id }) => id),
    ...fact.programmes.filter(({ link }) => link === 'stated').map(({ id }) => id),
  ];
  const meets = (chosen: string[] | undefined, own: string[]) =>
    chosen === undefined || chosen.some((id) => own.includes(id));
  return (
    meets(filter.theme, fact.themes) &&
    meets(filter.partner, partners) &&
    meets(filter.scope, [scope]) &&
    meets(filter.violence, fact.violence) &&
    meets(filter.target, fact.targetGroups) &&
    meets(filter.assistance, fact.assistance) &&
    inYears(fact.time.years ?? [], filter.year)
  );
}

function inYears(years: number[], filter: string | undefined): boolean {
  if (filter === undefined) return true;
  const parts = filter.split(',');
  if (years.length === 0) return parts.includes('undated');
  const [range] = parts.filter((part) => part !== 'undated');
  if (range === undefined) return false;
  const [from = '', to = from] = range.split('..');
  return years.some((year) => year >= Number(from || 0) && year <= Number(to || 9999));
}
