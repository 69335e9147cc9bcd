import { expect, it } from 'vitest';
import { type Country, type IndexFile, SCHEMA_VERSION } from '../../domain/dataset.ts';
import { buildDataset } from '../../domain/derive.ts';
import { methodFigures, workedExample } from './method-figures.ts';

const country = (iso3: string, name: string): Country => ({
  iso3,
  iso2: null,
  m49: null,
  status: 'member',
  name,
  official: null,
  region: 'World',
  subregion: '',
  aliases: [],
  fillFrom: null,
});

const none = { offsets: [0, 0, 0], values: [] };

// A general statement on three countries, and its part of 2022 on one of them.
const file: IndexFile = {
  schemaVersion: SCHEMA_VERSION,
  datasetVersion: '1.0.0',
  sources: [],
  themes: [],
  violence: [],
  targets: [],
  assistance: [],
  partners: [],
  countries: [country('AAA', 'Ay'), country('BBB', 'Bee'), country('CCC', 'Cee')],
  renamed: [],
  records: {
    slug: ['statement', 'part'],
    key: ['A01', 'A02'],
    kind: ['umbrella', 'activity'],
    parent: [-1, 0],
    scope: ['multi-country', 'country'],
    basis: ['not-stated', 'stated-year'],
    status: ['ongoing', 'ongoing'],
    themes: none,
    violence: none,
    targets: none,
    assistance: none,
    partners: none,
    countries: { offsets: [0, 3, 4], values: [0, 1, 2, 1] },
    countryRoles: ['location', 'location', 'location', 'location'],
    years: { offsets: [0, 0, 1], values: [2022] },
    participants: [null, 30],
  },
};

const manifest = {
  schemaVersion: SCHEMA_VERSION,
  datasetVersion: '1.0.0',
  date: '2026-11-23',
  licence: 'CC-BY-4.0',
  counts: { records: 2, activities: 1, umbrellas: 1, counted: 2 },
  files: [],
};

const dataset = buildDataset(manifest, file, 0);

it('the example says where a general statement counts and where its details do', () => {
  expect(workedExample(dataset, 'statement')).toEqual({ named: 3, counted: 2, detailed: ['Bee'] });
});

it('there is no example without the record, or where nothing is left out', () => {
  expect(workedExample(dataset, 'unknown')).toBeNull();
  expect(workedExample(dataset, 'part')).toBeNull();
});

it('figures are counted from the dataset', () => {
  expect(methodFigures(dataset)).toEqual({ dated: 1, undated: 1, countriesWithPeople: 1 });
});
