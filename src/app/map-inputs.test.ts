import { describe, expect, it } from 'vitest';
import { dataset } from '../../data/pipeline/sample-dataset.ts';
import { derive } from '../domain/derive.ts';
import { DEFAULT_VIEW } from '../domain/view.ts';
import type { Measure } from '../domain/vocabulary.ts';
import {
  countryOfArea,
  looksByArea,
  peopleByArea,
  pickerCountries,
  pickerEntries,
} from './map-inputs.ts';

const derivedIn = (measure: Measure) => derive(dataset, { ...DEFAULT_VIEW, measure });
const entriesIn = (measure: Measure) =>
  pickerEntries(pickerCountries(dataset), derivedIn(measure), measure);
const entryOf = (iso3: string, measure: Measure) =>
  entriesIn(measure).find((entry) => entry.iso3 === iso3);

describe('the list of countries', () => {
  it('holds the 193 members and two observers once each, by name', () => {
    const entries = entriesIn('activities');
    expect(new Set(entries.map(({ iso3 }) => iso3)).size).toBe(195);
    expect(entries).toHaveLength(195);
    const names = entries.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    const codes = entries.map(({ iso3 }) => iso3);
    expect(codes).toEqual(expect.arrayContaining(['PSE', 'VAT', 'TUV']));
    expect(codes).not.toContain('XJK');
  });

  it('says the value of the measure, and nothing where it is not stated', () => {
    const { values } = derivedIn('activities');
    const kyrgyzstan = dataset.file.countries.findIndex(({ iso3 }) => iso3 === 'KGZ');
    expect(entryOf('KGZ', 'activities')?.value).toBe(String(values.activities[kyrgyzstan]));
    expect(Number(entryOf('KGZ', 'activities')?.value)).toBeGreaterThan(0);
    expect(entryOf('TUV', 'activities')?.value).toBe('0');
    expect(entryOf('TUV', 'people')?.value).toBe('');
  });

  it('is found by codes and names without accents', () => {
    const terms = entryOf('CIV', 'activities')?.terms ?? '';
    for (const word of ['civ', 'cote', 'ivoire']) expect(terms).toContain(word);
  });

  it('is empty before the data has come', () => {
    expect(pickerCountries(null)).toEqual([]);
    expect(pickerEntries(pickerCountries(dataset), null, 'activities')).toEqual([]);
  });
});

describe('the looks of the areas', () => {
  it('stand for every area of the dataset, plain before anything is counted', () => {
    const looks = looksByArea(dataset, derivedIn('activities'));
    expect(looks.size).toBe(dataset.file.countries.length);
    expect(looks.get('KGZ')).toMatch(/^class-/);
    expect(looks.get('XJK')).toBe('undetermined');
    expect(looks.get('HKG')).toBe(looks.get('CHN'));
    expect(new Set(looksByArea(dataset, null).values())).toEqual(new Set(['none']));
    expect(looksByArea(null, null).size).toBe(0);
  });
});

describe('the people of the areas', () => {
  it('are those the list states, in that measure alone', () => {
    const listed = entriesIn('people').flatMap(({ iso3, value }) =>
      value === '' ? [] : [[iso3, Number(value)] as const],
    );
    const people = peopleByArea(dataset, derivedIn('people'), 'people');
    expect(people.size).toBeGreaterThan(0);
    expect([...people].toSorted()).toEqual(listed.toSorted());
    expect(peopleByArea(dataset, derivedIn('activities'), 'activities').size).toBe(0);
  });
});

describe('a click on an area', () => {
  it.each([
    ['KGZ', 'KGZ'],
    ['HKG', 'CHN'],
    ['XJK', null],
    ['ESH', null],
    ['QQQ', null],
  ])('on %s is meant for %s', (area, country) => {
    expect(countryOfArea(dataset, area)).toBe(country);
  });
});
