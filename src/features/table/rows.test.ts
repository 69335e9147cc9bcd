import { expect, it } from 'vitest';
import type { Country, IndexFile, Manifest } from '../../domain/dataset.ts';
import { SCHEMA_VERSION } from '../../domain/dataset.ts';
import { buildDataset, derive } from '../../domain/derive.ts';
import { DEFAULT_VIEW, NO_FILTER } from '../../domain/view.ts';
import { activityRows, orderActivities } from './activity-rows.ts';
import { countryRows, orderCountries } from './country-rows.ts';
import { FIRST_TABLE } from './table-state.ts';
import { countThemes } from './theme-counts.ts';

const country = (iso3: string, name: string, status: Country['status']): Country => ({
  iso3,
  iso2: null,
  m49: null,
  status,
  name,
  official: null,
  region: 'World',
  subregion: `Around ${name}`,
  aliases: [],
  fillFrom: null,
});

const none = { offsets: [0, 0, 0, 0], values: [] };

// A general statement on A, B and D; its part on B with 30 people; and a global one of 2020.
const file: IndexFile = {
  schemaVersion: SCHEMA_VERSION,
  datasetVersion: '1.0.0',
  sources: [],
  themes: [
    { id: 'capacity', label: 'Training and institutions', short: 'Training' },
    { id: 'evidence', label: 'Data and research', short: 'Data' },
  ],
  violence: [],
  targets: [],
  assistance: [],
  partners: [],
  countries: [
    country('BBB', 'Bee', 'member'),
    country('AAA', 'Ay', 'observer'),
    country('CCC', 'Cee', 'member'),
    country('DDD', 'Dee', 'area'),
    country('EEE', 'Ee', 'area'),
    country('XXX', 'Ex', 'undetermined'),
  ],
  renamed: [],
  records: {
    slug: ['statement', 'part', 'study'],
    key: ['A01', 'A02', 'A03'],
    kind: ['umbrella', 'activity', 'activity'],
    parent: [-1, 0, -1],
    scope: ['multi-country', 'country', 'unclear'],
    basis: ['not-stated', 'not-stated', 'stated-year'],
    status: ['ongoing', 'ongoing', 'ongoing'],
    themes: { offsets: [0, 1, 2, 3], values: [0, 0, 1] },
    violence: none,
    targets: none,
    assistance: none,
    partners: none,
    countries: { offsets: [0, 3, 4, 4], values: [1, 0, 3, 0] },
    countryRoles: ['location', 'location', 'location', 'location'],
    years: { offsets: [0, 0, 0, 1], values: [2020] },
    participants: [null, 30, null],
  },
};

const manifest: Manifest = {
  schemaVersion: SCHEMA_VERSION,
  datasetVersion: '1.0.0',
  date: '2026-11-23',
  licence: 'CC-BY-4.0',
  counts: { records: 3, activities: 2, umbrellas: 1, counted: 3 },
  files: [],
};

const dataset = buildDataset(manifest, file, 0);
const derived = derive(dataset, DEFAULT_VIEW);

it('members, observers and named areas have a row; other areas and undetermined ones have none', () => {
  const rows = countryRows(dataset, derived, 'activities');
  expect(rows.map(({ iso3 }) => iso3)).toEqual(['AAA', 'BBB', 'CCC', 'DDD']);
  expect(rows.map(({ activities }) => activities)).toEqual([1, 1, 0, 1]);
  expect(rows[0]?.region).toBe('Around Ay');
});

it('the value is that of the measure, and nothing where the source is silent', () => {
  const values = (measure: 'themes' | 'people') =>
    countryRows(dataset, derived, measure).map(({ value }) => value);
  expect(values('people')).toEqual([null, 30, null, null]);
  expect(values('themes')).toEqual([1, 1, 0, 1]);
});

it('countries start with the most activities, then by name', () => {
  const rows = countryRows(dataset, derived, 'activities');
  const order = orderCountries(rows, FIRST_TABLE.countries).map(({ iso3 }) => iso3);
  expect(order).toEqual(['AAA', 'BBB', 'DDD', 'CCC']);
});

it('activities by theme stand beside each country, and those that name none apart', () => {
  const rows = countryRows(dataset, derived, 'activities');
  expect(rows.map(({ perTheme }) => perTheme)).toEqual([
    [1, 0],
    [1, 0],
    [0, 0],
    [1, 0],
  ]);
  expect(countThemes(dataset.index, derived.counts.matches).elsewhere).toEqual([0, 1]);
  const first = orderCountries(rows, { column: 0, descending: false })[0];
  expect(first?.iso3).toBe('CCC');
});

it('not stated stands last in either direction', () => {
  const rows = countryRows(dataset, derived, 'people');
  const first = (descending: boolean) =>
    orderCountries(rows, { column: 'people', descending })[0]?.iso3;
  expect([first(true), first(false)]).toEqual(['BBB', 'BBB']);
});

it('a filter leaves the rows and changes their values', () => {
  const view = { ...DEFAULT_VIEW, filter: { ...NO_FILTER, theme: ['evidence'] } };
  const rows = countryRows(dataset, derive(dataset, view), 'activities');
  expect(rows.map(({ activities }) => activities)).toEqual([0, 0, 0, 0]);
  expect(rows.map(({ look }) => look)).toEqual(['filtered', 'filtered', 'none', 'filtered']);
});

it('activities name the countries for which they count, or their scope', () => {
  const rows = activityRows(dataset, derived, null);
  expect(rows.map(({ key, countries, scope }) => [key, countries, scope])).toEqual([
    ['A01', ['Ay', 'Dee'], 'country'],
    ['A02', ['Bee'], 'country'],
    ['A03', [], 'global'],
  ]);
  expect(rows[0]?.umbrella).toEqual({ counted: 2, named: 3 });
  expect(rows[2]).toMatchObject({ years: [2020], themes: ['Data and research'], umbrella: null });
});

it('undated activities stand last when sorted by year', () => {
  const rows = activityRows(dataset, derived, null);
  const keys = (descending: boolean) =>
    orderActivities(rows, { column: 'years', descending }).map(({ key }) => key);
  expect(keys(true)).toEqual(['A03', 'A01', 'A02']);
  expect(keys(false)).toEqual(['A03', 'A01', 'A02']);
  expect(orderActivities(rows, null).map(({ key }) => key)).toEqual(['A01', 'A02', 'A03']);
});
