import type { ActivityText, Country, IndexFile, Manifest, Quantity } from '../../domain/dataset.ts';
import { buildDataset, type Derived, derive } from '../../domain/derive.ts';
import { DEFAULT_VIEW, type Filter, NO_FILTER } from '../../domain/view.ts';
import type { CountryRole, Scope } from '../../domain/vocabulary.ts';

/** A small made-up dataset for the tests of this folder. */
type Row = {
  key: string;
  themes: number[];
  scope?: Scope;
  countries?: [iso3: string, role: CountryRole][];
  years?: number[];
  partners?: number[];
  parent?: number;
  umbrella?: true;
  participants?: number;
};

const CODES = ['AAA', 'BBB', 'CCC', 'DDD'];

const ROWS: Row[] = [
  { key: 'training', themes: [0], countries: [['AAA', 'location']], participants: 178 },
  { key: 'second-training', themes: [0], countries: [['AAA', 'location']], participants: 40 },
  {
    key: 'general',
    themes: [0],
    umbrella: true,
    scope: 'multi-country',
    countries: [
      ['AAA', 'location'],
      ['BBB', 'location'],
    ],
  },
  { key: 'detail', themes: [1, 0], parent: 2, countries: [['AAA', 'location']], years: [2020] },
  { key: 'network', themes: [1], scope: 'regional', countries: [['CCC', 'member']], partners: [0] },
  { key: 'estimates', themes: [1], scope: 'global', years: [2022, 2023, 2024], partners: [0, 1] },
  { key: 'partnership', themes: [1], scope: 'unclear', countries: [['DDD', 'partner']] },
  { key: 'review', themes: [1], scope: 'global', years: [2023] },
];

export const sampleDataset = buildDataset(manifest(), indexFile(), 0);

export function sampleDerived(filter: Partial<Filter> = {}): Derived {
  return derive(sampleDataset, { ...DEFAULT_VIEW, filter: { ...NO_FILTER, ...filter } });
}

export function keysOf(records: readonly number[]): string[] {
  return records.map((record) => sampleDataset.file.records.key[record] ?? '');
}

export function sampleText(quantities: Quantity[]): ActivityText {
  return {
    title: '',
    short: null,
    summary: '',
    places: [],
    month: null,
    timeNote: null,
    actors: [],
    partners: [],
    programmes: [],
    targetGroups: [],
    assistance: [],
    quantities,
    source: { id: '', paragraph: 1 },
    instruments: [],
    flags: [],
    externalNotes: [],
  };
}

function manifest(): Manifest {
  const counts = { records: 8, activities: 7, umbrellas: 1, counted: 8 };
  return {
    schemaVersion: 1,
    datasetVersion: '1.0.0',
    date: '2026-01-01',
    licence: 'CC-BY-4.0',
    counts,
    files: [],
  };
}

function indexFile(): IndexFile {
  return {
    schemaVersion: 1,
    datasetVersion: '1.0.0',
    sources: [],
    themes: ['capacity', 'evidence'].map((id) => ({ id, label: id, short: id })),
    violence: [{ id: 'femicide', label: 'Femicide' }],
    targets: [],
    assistance: [],
    partners: ['p0', 'p1'].map((id) => ({ id, name: `Partner ${id}`, short: null, type: 'x' })),
    countries: CODES.map(country),
    renamed: [],
    records: {
      slug: ROWS.map(({ key }) => key),
      key: ROWS.map(({ key }) => key),
      kind: ROWS.map(({ umbrella }) => (umbrella ? 'umbrella' : 'activity')),
      parent: ROWS.map(({ parent }) => parent ?? -1),
      scope: ROWS.map(({ scope }) => scope ?? 'country'),
      basis: ROWS.map(({ years }) => (years === undefined ? 'not-stated' : 'stated-year')),
      status: ROWS.map(() => 'reported-done'),
      themes: column(ROWS.map(({ themes }) => themes)),
      violence: column(ROWS.map(() => [0])),
      targets: column(ROWS.map(() => [])),
      assistance: column(ROWS.map(() => [])),
      partners: column(ROWS.map(({ partners }) => partners ?? [])),
      countries: column(ROWS.map((row) => (row.countries ?? []).map(([c]) => CODES.indexOf(c)))),
      countryRoles: ROWS.flatMap((row) => (row.countries ?? []).map(([, role]) => role)),
      years: column(ROWS.map(({ years }) => years ?? [])),
      participants: ROWS.map(({ participants }) => participants ?? null),
    },
  };
}

function column(lists: number[][]) {
  const offsets = [0];
  for (const list of lists) offsets.push((offsets.at(-1) ?? 0) + list.length);
  return { offsets, values: lists.flat() };
}

function country(iso3: string): Country {
  return {
    iso3,
    iso2: null,
    m49: null,
    status: 'member',
    name: iso3,
    official: null,
    region: '',
    subregion: '',
    aliases: [],
    fillFrom: null,
  };
}
