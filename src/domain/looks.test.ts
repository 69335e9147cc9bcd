import { describe, expect, it } from 'vitest';
import type { Country, Manifest } from './dataset.ts';
import { buildDataset, derive } from './derive.ts';
import { type SampleRecord, sampleCountries, sampleIndex } from './sample-index.ts';
import { DEFAULT_VIEW, type Filter, NO_FILTER } from './view.ts';
import type { Measure } from './vocabulary.ts';

const manifest: Manifest = {
  schemaVersion: 1,
  datasetVersion: '1.0.0',
  date: '2026-11-23',
  licence: 'CC-BY-4.0',
  counts: { records: 0, activities: 0, umbrellas: 0, counted: 0 },
  files: [],
};

function pictureOf(
  records: SampleRecord[],
  { filter = {}, measure = 'activities', countries = sampleCountries() }: Picture = {},
) {
  const dataset = buildDataset(manifest, sampleIndex(records, countries), 0);
  const view = { ...DEFAULT_VIEW, measure, filter: { ...NO_FILTER, ...filter } };
  const { looks, legend, classes } = derive(dataset, view);
  const named = Object.fromEntries(countries.map(({ iso3 }, at) => [iso3, looks[at]]));
  return { looks: named, legend, classes };
}
type Picture = { filter?: Partial<Filter>; measure?: Measure; countries?: Country[] };

const times = (count: number, record: SampleRecord) => Array.from({ length: count }, () => record);

/** AFG has three activities, EGY one, IRN is a member, PAK a partner, KGZ is not named. */
const RECORDS: SampleRecord[] = [
  ...times(3, { countries: [[0, 'location']], themes: [0, 1] }),
  { countries: [[1, 'location']], themes: [2], participants: 12 },
  {
    countries: [
      [0, 'member'],
      [2, 'member'],
    ],
    themes: [3],
    scope: 'regional',
  },
  { countries: [[4, 'partner']], themes: [2] },
];

describe('the looks without a filter', () => {
  it('are classes for places, dots for what is named only indirectly, none for the rest', () => {
    const { looks, legend } = pictureOf(RECORDS);
    expect(looks).toEqual({
      AFG: 'class-4',
      EGY: 'class-1',
      IRN: 'indirect',
      KGZ: 'none',
      PAK: 'indirect',
    });
    expect(legend.classes.map(({ countries }) => countries)).toEqual([1, 0, 0, 1]);
    expect(legend).toMatchObject({ filtered: 0, indirect: 2 });
  });

  it('are the same for a country that is a place here and a member there', () => {
    expect(pictureOf(RECORDS.slice(3)).looks).toMatchObject({ AFG: 'indirect', EGY: 'class-1' });
    const alsoPlace = [
      ...RECORDS.slice(3),
      { countries: [[2, 'location']] } satisfies SampleRecord,
    ];
    expect(pictureOf(alsoPlace).looks).toMatchObject({ IRN: 'class-2' });
  });

  it('D11 are none of a dataset without a record', () => {
    const { looks, legend } = pictureOf([]);
    expect(new Set(Object.values(looks))).toEqual(new Set(['none']));
    expect(legend.classes.map(({ countries }) => countries)).toEqual([0, 0, 0, 0]);
  });
});

describe('the looks under a filter', () => {
  it('are hollow where there is work but none that matches, dotted ones too', () => {
    const { looks, legend } = pictureOf(RECORDS, { filter: { theme: ['capacity'] } });
    expect(looks).toEqual({
      AFG: 'filtered',
      EGY: 'class-1',
      IRN: 'filtered',
      KGZ: 'none',
      PAK: 'indirect',
    });
    expect(legend).toMatchObject({ filtered: 2, indirect: 1 });
  });

  it('keep a place in its own look where only its membership matches', () => {
    const { looks } = pictureOf(RECORDS, { filter: { theme: ['services'] } });
    expect(looks).toMatchObject({ AFG: 'class-1', IRN: 'indirect', PAK: 'filtered' });
  });

  it('have every country under one key at most', () => {
    for (const theme of [[], ['capacity'], ['services'], ['policy']]) {
      const { looks, legend } = pictureOf(RECORDS, { filter: { theme } });
      const keyed = legend.classes.reduce((sum, { countries }) => sum + countries, 0);
      const drawn = Object.values(looks).filter((look) => look !== 'none').length;
      expect(keyed + legend.filtered + legend.indirect).toBe(drawn);
    }
  });
});

describe('the looks of a measure', () => {
  it('count themes', () => {
    const { looks, classes } = pictureOf(RECORDS, { measure: 'themes' });
    expect(looks).toMatchObject({ AFG: 'class-3', EGY: 'class-1' });
    expect(classes.at(-1)).toEqual({ from: 4, to: null });
  });

  it('never shade by people: a place is unclassed, whether its symbol says a number or not', () => {
    const { looks } = pictureOf(RECORDS, { measure: 'people' });
    expect(looks).toEqual({
      AFG: 'unclassed',
      EGY: 'unclassed',
      IRN: 'indirect',
      KGZ: 'none',
      PAK: 'indirect',
    });
  });
});

describe('areas that are not countries of their own', () => {
  const painted = (change: Partial<Country>) =>
    sampleCountries().map((each) => (each.iso3 === 'KGZ' ? { ...each, ...change } : each));

  it('have the look of the country they are painted from and stand under no key', () => {
    const countries = painted({ status: 'area', fillFrom: 'AFG' });
    const { looks, legend } = pictureOf(RECORDS, { countries });
    expect(looks['KGZ']).toBe('class-4');
    expect(legend.classes.map(({ countries: count }) => count)).toEqual([1, 0, 0, 1]);
    const filtered = pictureOf(RECORDS, { countries, filter: { theme: ['capacity'] } });
    expect(filtered.looks['KGZ']).toBe('filtered');
    expect(filtered.legend.filtered).toBe(2);
  });

  it('are undetermined whatever else is said of them', () => {
    const countries = painted({ status: 'undetermined', fillFrom: 'AFG' });
    expect(pictureOf(RECORDS, { countries }).looks['KGZ']).toBe('undetermined');
  });
});
