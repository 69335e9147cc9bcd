import type { CountryRole, FacetScope, RecordKind } from './vocabulary.ts';

/**
 * The counting rules once more, word by word and without any column, for tests to hold the real
 * counting against. Slow on purpose.
 */
export type PlainRecord = {
  slug: string;
  kind: RecordKind;
  /** Slug of the umbrella. */
  parent: string | null;
  scope: FacetScope;
  themes: string[];
  violence: string[];
  targets: string[];
  assistance: string[];
  partners: string[];
  countries: { iso3: string; role: CountryRole }[];
  years: number[];
  participants: number | null;
};

export type PlainFilter = {
  theme: readonly string[];
  violence: readonly string[];
  target: readonly string[];
  assistance: readonly string[];
  partner: readonly string[];
  scope: readonly string[];
  year: { from: number; to: number; stated: boolean; undated: boolean } | null;
};

const countsIn = ({ countries }: PlainRecord) =>
  countries.filter(({ role }) => role !== 'partner').map(({ iso3 }) => iso3);

/** What details an umbrella, and what details these in turn. */
function detailsOf({ slug }: PlainRecord, all: PlainRecord[]): PlainRecord[] {
  const details = all.filter(({ parent }) => parent === slug);
  return [...details, ...details.flatMap((each) => detailsOf(each, all))];
}

/** Countries a record counts for: an umbrella only where none of its details names the country. */
export function plainCountries(record: PlainRecord, all: PlainRecord[]): string[] {
  if (record.kind === 'activity') return countsIn(record);
  const details = detailsOf(record, all);
  return countsIn(record).filter((iso3) => !details.some((each) => countsIn(each).includes(iso3)));
}

const PASSES: Record<keyof PlainFilter, (record: PlainRecord, filter: PlainFilter) => boolean> = {
  theme: ({ themes }, { theme }) => meets(themes, theme),
  violence: ({ violence }, filter) => meets(violence, filter.violence),
  target: ({ targets }, filter) => meets(targets, filter.target),
  assistance: ({ assistance }, filter) => meets(assistance, filter.assistance),
  partner: ({ partners }, { partner }) => meets(partners, partner),
  scope: ({ scope }, filter) => meets([scope], filter.scope),
  year: ({ years }, { year }) => {
    if (year === null) return true;
    if (years.length === 0) return year.undated;
    return year.stated && years.some((each) => each >= year.from && each <= year.to);
  },
};
const FACETS = ['theme', 'violence', 'target', 'assistance', 'partner', 'scope', 'year'] as const;

function meets(own: readonly string[], chosen: readonly string[]): boolean {
  return chosen.length === 0 || own.some((id) => chosen.includes(id));
}

export function plainCount(all: PlainRecord[], filter: PlainFilter) {
  const counted = all.filter(
    (record) => record.kind === 'activity' || plainCountries(record, all).length > 0,
  );
  const under = (facets: readonly (keyof PlainFilter)[]) =>
    counted.filter((record) => facets.every((facet) => PASSES[facet](record, filter)));
  const others = (facet: keyof PlainFilter) => under(FACETS.filter((each) => each !== facet));
  const matches = under(FACETS);
  const named = matches.flatMap((record) => plainCountries(record, all));
  return {
    counted: counted.length,
    slugs: matches.map(({ slug }) => slug),
    theme: (id: string) => others('theme').filter(({ themes }) => themes.includes(id)).length,
    violence: (id: string) =>
      others('violence').filter(({ violence }) => violence.includes(id)).length,
    target: (id: string) => others('target').filter(({ targets }) => targets.includes(id)).length,
    assistance: (id: string) =>
      others('assistance').filter(({ assistance }) => assistance.includes(id)).length,
    partner: (id: string) =>
      others('partner').filter(({ partners }) => partners.includes(id)).length,
    scope: (id: string) => others('scope').filter(({ scope }) => scope === id).length,
    year: (year: number) => others('year').filter(({ years }) => years.includes(year)).length,
    undated: others('year').filter(({ years }) => years.length === 0).length,
    activities: (iso3: string) => named.filter((each) => each === iso3).length,
    themes: (iso3: string) =>
      new Set(
        matches
          .filter((record) => plainCountries(record, all).includes(iso3))
          .flatMap(({ themes }) => themes),
      ).size,
    /** Only figures that the source states for this country and no other; null where it states none. */
    people: (iso3: string) => {
      const stated = matches
        .filter((record) => plainCountries(record, all).includes(iso3))
        .filter((record) => countsIn(record).length === 1)
        .flatMap(({ participants }) => participants ?? []);
      return stated.length === 0 ? null : stated.reduce((sum, value) => sum + value, 0);
    },
    totals: {
      activities: matches.filter((record) => plainCountries(record, all).length > 0).length,
      countries: new Set(named).size,
      elsewhere: matches.filter((record) => plainCountries(record, all).length === 0).length,
    },
  };
}
