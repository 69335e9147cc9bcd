import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
import {
  COUNTRY_ROLES,
  FACET_SCOPES,
  facetScopeFor,
  type RecordKind,
  SCOPES,
} from './vocabulary.ts';

const positions = (list: readonly unknown[]) => fc.subarray([...list.keys()]);
const year = fc.integer({ min: 2018, max: 2025 });

const record: fc.Arbitrary<SampleRecord> = fc.record({
  kind: fc.constantFrom<RecordKind[]>('activity', 'activity', 'umbrella'),
  parent: fc.integer({ min: -1, max: 11 }),
  scope: fc.constantFrom(...SCOPES),
  themes: positions(SAMPLE_THEMES),
  violence: positions(SAMPLE_VIOLENCE),
  targets: positions(SAMPLE_TARGETS),
  assistance: positions(SAMPLE_ASSISTANCE),
  partners: positions(SAMPLE_PARTNERS),
  countries: fc.uniqueArray(
    fc.tuple(fc.nat(SAMPLE_CODES.length - 1), fc.constantFrom(...COUNTRY_ROLES)),
    {
      selector: ([country]) => country,
    },
  ),
  years: fc.uniqueArray(year, { maxLength: 3 }).map((years) => years.toSorted((a, b) => a - b)),
  participants: fc.option(fc.nat(500), { nil: null }),
});

/** Only an umbrella is a parent; that of another umbrella stands before it, so that none is in a circle. */
const records = fc.array(record, { maxLength: 12 }).map((list) =>
  list.map((each, row) => {
    const parent = each.parent ?? -1;
    const isPart = each.kind === 'activity' ? parent !== row : parent < row;
    return { ...each, parent: isPart && list[parent]?.kind === 'umbrella' ? parent : -1 };
  }),
);

const filter: fc.Arbitrary<Filter> = fc.record({
  theme: fc.subarray(SAMPLE_THEMES),
  partner: fc.subarray(SAMPLE_PARTNERS),
  violence: fc.subarray(SAMPLE_VIOLENCE),
  target: fc.subarray(SAMPLE_TARGETS),
  assistance: fc.subarray(SAMPLE_ASSISTANCE),
  scope: fc.subarray([...FACET_SCOPES]),
  year: fc.option(
    fc.record({
      range: fc.option(fc.record({ from: fc.option(year), to: fc.option(year) })),
      undated: fc.boolean(),
    }),
  ),
});

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
    fc.assert(fc.property(records, filter, compare), { numRuns: 2000 });
  });

  it('are so without a filter', () => {
    fc.assert(
      fc.property(records, (list) => compare(list, NO_FILTER)),
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
