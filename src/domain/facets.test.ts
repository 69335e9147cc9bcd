import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFilter, arbitraryRecords } from './arbitrary-records.ts';
import { buildFacetIndex } from './facet-index.ts';
import { countFacets, selectionFor } from './facets.ts';
import { countCountries, countTotals, valueFor } from './measures.ts';
import { type PlainFilter, type PlainRecord, plainCount } from './plain-count.ts';
import {
  SAMPLE_ASSISTANCE,
  SAMPLE_CODES,
  SAMPLE_PARTNERS,
  SAMPLE_TARGETS,
  SAMPLE_THEMES,
  SAMPLE_VIOLENCE,
  type SampleRecord,
  sampleIndex,
} from './sample-index.ts';
import { type Filter, NO_FILTER } from './view.ts';
import { FACET_SCOPES, facetScopeFor } from './vocabulary.ts';

function plainRecords(list: SampleRecord[]): PlainRecord[] {
  const idsOf = (ids: readonly string[], chosen: number[] = []) =>
    chosen.map((at) => ids[at] ?? '');
  return list.map((each, row) => ({
    slug: `record-${row}`,
    kind: each.kind ?? 'activity',
    parent: (each.parent ?? -1) < 0 ? null : `record-${each.parent}`,
    scope: facetScopeFor(each.scope ?? 'country'),
    themes: idsOf(SAMPLE_THEMES, each.themes),
    violence: idsOf(SAMPLE_VIOLENCE, each.violence),
    targets: idsOf(SAMPLE_TARGETS, each.targets),
    assistance: idsOf(SAMPLE_ASSISTANCE, each.assistance),
    partners: idsOf(SAMPLE_PARTNERS, each.partners),
    countries: (each.countries ?? []).map(([at, role]) => ({ iso3: SAMPLE_CODES[at] ?? '', role })),
    years: each.years ?? [],
    participants: each.participants ?? null,
  }));
}

function plainFilter({ year: chosen, ...lists }: Filter): PlainFilter {
  if (chosen === null) return { ...lists, year: null };
  const { range, undated } = chosen;
  const [from, to] = [range?.from ?? 0, range?.to ?? 9999];
  return { ...lists, year: { from, to, stated: range !== null, undated } };
}

function compare(list: SampleRecord[], chosen: Filter): void {
  const file = sampleIndex(list);
  const index = buildFacetIndex(file);
  const counts = countFacets(index, selectionFor(chosen, file));
  const values = countCountries(index, counts.matches);
  const plain = plainCount(plainRecords(list), plainFilter(chosen));
  const slugs = Array.from(counts.matches, (row) => file.records.slug[index.records[row] ?? -1]);
  expect(index.rows).toBe(plain.counted);
  expect(slugs).toEqual(plain.slugs);
  expect([...counts.theme]).toEqual(SAMPLE_THEMES.map(plain.theme));
  expect([...counts.violence]).toEqual(SAMPLE_VIOLENCE.map(plain.violence));
  expect([...counts.target]).toEqual(SAMPLE_TARGETS.map(plain.target));
  expect([...counts.assistance]).toEqual(SAMPLE_ASSISTANCE.map(plain.assistance));
  expect([...counts.partner]).toEqual(SAMPLE_PARTNERS.map(plain.partner));
  expect([...counts.scope]).toEqual(FACET_SCOPES.map(plain.scope));
  expect([...counts.year]).toEqual(
    Array.from(counts.year, (_, at) => plain.year((index.yearSpan?.first ?? 0) + at)),
  );
  expect(counts.undated).toBe(plain.undated);
  expect(countTotals(index, counts.matches)).toEqual(plain.totals);
  SAMPLE_CODES.forEach((iso3, country) => {
    expect(valueFor(values, country, 'activities')).toBe(plain.activities(iso3));
    expect(valueFor(values, country, 'themes')).toBe(plain.themes(iso3));
    expect(valueFor(values, country, 'people')).toBe(plain.people(iso3));
  });
}

describe('the counts of any dataset under any filter', () => {
  it('are those of the rules taken word by word', () => {
    fc.assert(fc.property(arbitraryRecords, arbitraryFilter, compare), { numRuns: 2000 });
  });

  it('are so without a filter', () => {
    fc.assert(
      fc.property(arbitraryRecords, (list) => compare(list, NO_FILTER)),
      { numRuns: 500 },
    );
  });
});

describe('the edges of the columns', () => {
  it('D11 counts nothing in a dataset without a record', () => {
    compare([], NO_FILTER);
    expect(buildFacetIndex(sampleIndex([])).yearSpan).toBeNull();
  });

  it('keeps all 32 bits of a mask apart', () => {
    const file = sampleIndex([{ themes: [0, 31] }, { themes: [31] }, { themes: [30] }]);
    file.themes = Array.from({ length: 32 }, (_, at) => ({ id: `t${at}`, label: 'T', short: 'T' }));
    const index = buildFacetIndex(file);
    const { theme, matches } = countFacets(
      index,
      selectionFor({ ...NO_FILTER, theme: ['t31'] }, file),
    );
    expect([theme[0], theme[30], theme[31]]).toEqual([1, 1, 2]);
    expect([...matches]).toEqual([0, 1]);
  });

  it('takes a filter of unknown ids for none', () => {
    const file = sampleIndex([{ themes: [0] }, { partners: [1] }]);
    const chosen = { ...NO_FILTER, theme: ['gone'], partner: ['gone'] };
    const { matches } = countFacets(buildFacetIndex(file), selectionFor(chosen, file));
    expect([...matches]).toEqual([0, 1]);
  });

  it('tells no participants from none stated', () => {
    const file = sampleIndex([{ countries: [[0, 'location']], participants: 0 }]);
    const index = buildFacetIndex(file);
    const values = countCountries(index, Uint32Array.of(0));
    expect(valueFor(values, 0, 'people')).toBe(0);
    expect(valueFor(values, 1, 'people')).toBeNull();
  });
});
