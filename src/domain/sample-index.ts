import type { Country, IndexFile, ListColumn } from './dataset.ts';
import { SCHEMA_VERSION } from './dataset.ts';
import type { CountryRole, RecordKind, Scope } from './vocabulary.ts';

/** A record as a test writes it; numbers are positions in the vocabularies. */
export type SampleRecord = {
  slug?: string;
  kind?: RecordKind;
  parent?: number;
  scope?: Scope;
  themes?: number[];
  violence?: number[];
  targets?: number[];
  assistance?: number[];
  partners?: number[];
  countries?: [country: number, role: CountryRole][];
  years?: number[];
  participants?: number | null;
};

export const SAMPLE_CODES = ['AFG', 'EGY', 'IRN', 'KGZ', 'PAK'];
export const SAMPLE_THEMES = ['legislation', 'policy', 'capacity', 'services'];
export const SAMPLE_PARTNERS = ['eu', 'unfpa', 'un-women'];
export const SAMPLE_VIOLENCE = ['femicide', 'trafficking'];
export const SAMPLE_TARGETS = ['judges', 'police', 'survivors'];
export const SAMPLE_ASSISTANCE = ['training', 'statistics'];

/** A small dataset for tests: five countries, four themes, three partners, two forms of violence. */
export function sampleIndex(records: SampleRecord[], countries = sampleCountries()): IndexFile {
  const termsOf = (ids: string[]) => ids.map((id) => ({ id, label: `Label of ${id}` }));
  const named = records.map((record) => record.countries ?? []);
  return {
    schemaVersion: SCHEMA_VERSION,
    datasetVersion: '1.0.0',
    sources: [{ id: 'page', title: 'Page', publisher: 'UN', url: '', retrieved: '2026-11' }],
    themes: termsOf(SAMPLE_THEMES).map((term) => ({ ...term, short: term.id })),
    violence: termsOf(SAMPLE_VIOLENCE),
    targets: termsOf(SAMPLE_TARGETS),
    assistance: termsOf(SAMPLE_ASSISTANCE),
    partners: SAMPLE_PARTNERS.map((id) => ({ id, name: id, short: null, type: 'un' })),
    countries,
    renamed: [],
    records: {
      slug: records.map(({ slug }, row) => slug ?? `record-${row}`),
      key: records.map((_, row) => `A${row}`),
      kind: records.map(({ kind }) => kind ?? 'activity'),
      parent: records.map(({ parent }) => parent ?? -1),
      scope: records.map(({ scope }) => scope ?? 'country'),
      basis: records.map(({ years }) => (years?.length ? 'stated-year' : 'not-stated')),
      status: records.map(() => 'reported-done'),
      themes: listColumn(records.map(({ themes }) => themes ?? [])),
      violence: listColumn(records.map(({ violence }) => violence ?? [])),
      targets: listColumn(records.map(({ targets }) => targets ?? [])),
      assistance: listColumn(records.map(({ assistance }) => assistance ?? [])),
      partners: listColumn(records.map(({ partners }) => partners ?? [])),
      countries: listColumn(named.map((pairs) => pairs.map(([country]) => country))),
      countryRoles: named.flatMap((pairs) => pairs.map(([, role]) => role)),
      years: listColumn(records.map(({ years }) => years ?? [])),
      participants: records.map(({ participants }) => participants ?? null),
    },
  };
}

export function sampleCountries(): Country[] {
  return SAMPLE_CODES.map((iso3) => ({
    iso3,
    iso2: iso3.slice(0, 2),
    m49: null,
    status: 'member',
    name: `Name of ${iso3}`,
    official: null,
    region: 'Region',
    subregion: 'Subregion',
    aliases: [],
    fillFrom: null,
  }));
}

function listColumn(rows: readonly number[][]): ListColumn {
  const offsets = [0];
  for (const row of rows) offsets.push((offsets.at(-1) ?? 0) + row.length);
  return { offsets, values: rows.flat() };
}
