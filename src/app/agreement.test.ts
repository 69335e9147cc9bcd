import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../data/pipeline/sample-dataset.ts';
import { derive } from '../domain/derive.ts';
import { DEFAULT_VIEW, type Filter, normalYearFilter, toSortedSet } from '../domain/view.ts';
import { FACET_SCOPES, MEASURES } from '../domain/vocabulary.ts';
import { countryFacts } from '../features/panel/country-facts.ts';
import { countryRows as panelRows, themeRows } from '../features/panel/overview-figures.ts';
import { stripRows } from '../features/panel/strip-rows.ts';
import { activityRows } from '../features/table/activity-rows.ts';
import { countryRows } from '../features/table/country-rows.ts';
import { countThemes } from '../features/table/theme-counts.ts';
import { pickerCountries, pickerEntries } from './map-inputs.ts';

const { file } = dataset;

const some = (terms: readonly { id: string }[]) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray(terms.map(({ id }) => id)).map(toSortedSet) },
  );
const year = fc.option(fc.integer({ min: 2019, max: 2025 }), { nil: null });
const years = fc
  .record({ range: fc.option(fc.record({ from: year, to: year })), undated: fc.boolean() })
  .map(normalYearFilter);
const filter: fc.Arbitrary<Filter> = fc.record({
  theme: some(file.themes),
  year: fc.option(years, { nil: null, freq: 3 }),
  partner: some(file.partners),
  scope: fc.subarray([...FACET_SCOPES]),
  violence: some(file.violence),
  target: some(file.targets),
  assistance: some(file.assistance),
});

describe('under 200 random filters', () => {
  const check = (property: (view: typeof DEFAULT_VIEW) => void) =>
    fc.assert(
      fc.property(filter, fc.constantFrom(...MEASURES), (chosen, measure) =>
        property({ ...DEFAULT_VIEW, filter: chosen, measure }),
      ),
      { numRuns: 200 },
    );

  it('the table has a row for every entry of the map, with the same value', () => {
    check((view) => {
      const derived = derive(dataset, view);
      const rows = countryRows(dataset, derived, view.measure);
      const entries = pickerEntries(pickerCountries(dataset), derived, view.measure);
      const values = new Map(rows.map(({ iso3, value }) => [iso3, String(value ?? '')]));
      expect(values).toEqual(new Map(entries.map(({ iso3, value }) => [iso3, value])));
    });
  });

  it('the sentence counts the rows of both tables', () => {
    check((view) => {
      const derived = derive(dataset, view);
      const { activities, countries, elsewhere } = derived.totals;
      const rows = activityRows(dataset, derived, null);
      expect(rows).toHaveLength(activities + elsewhere);
      expect(rows.filter((row) => row.countries.length > 0)).toHaveLength(activities);
      const lands = countryRows(dataset, derived, view.measure);
      expect(lands.filter((row) => row.activities > 0)).toHaveLength(countries);
      expect(stripRows(dataset, derived).filter(isPlaceless)).toHaveLength(elsewhere);
    });
  });

  it('the panel lists for a country what the table counts for it', () => {
    check((view) => {
      const derived = derive(dataset, view);
      const rows = countryRows(dataset, derived, view.measure);
      const codes = file.countries.map(({ iso3 }) => iso3);
      for (const { iso3, activities, perTheme } of rows.filter((row) => row.activities > 0)) {
        const { shown, groups } = countryFacts(dataset, derived, codes.indexOf(iso3));
        expect(shown).toHaveLength(activities);
        for (const { theme, records } of groups) {
          expect(perTheme[theme]).toBeGreaterThanOrEqual(records.length);
        }
      }
      const inPanel = panelRows(dataset, derived).map((row) => row.activities);
      const inTable = rows.map((row) => row.activities).filter((count) => count > 0);
      expect(inPanel.toSorted()).toEqual(inTable.toSorted());
    });
  });

  it('themes count alike in panel and table', () => {
    check((view) => {
      const derived = derive(dataset, view);
      const { elsewhere } = countThemes(dataset.index, derived.counts.matches);
      const rows = countryRows(dataset, derived, view.measure);
      for (const row of themeRows(dataset, derived)) {
        expect(elsewhere[row.theme]).toBe(row.elsewhere);
        const named = rows.filter(({ perTheme }) => (perTheme[row.theme] ?? 0) > 0);
        expect(named).toHaveLength(row.countries);
      }
    });
  });
});

function isPlaceless({ isMatch, isOnMap }: { isMatch: boolean; isOnMap: boolean }): boolean {
  return isMatch && !isOnMap;
}
