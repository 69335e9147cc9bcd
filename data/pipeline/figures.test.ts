import { describe, expect, it } from 'vitest';
import { buildDataset, derive } from '../../src/domain/derive.ts';
import { valueFor } from '../../src/domain/measures.ts';
import { parseIndex } from '../../src/domain/parse-index.ts';
import { DEFAULT_VIEW, type Filter, NO_FILTER } from '../../src/domain/view.ts';
import { facetScopeFor } from '../../src/domain/vocabulary.ts';
import { checkFolder } from './check-folder.ts';
import { DATA_FOLDER } from './command-line.ts';
import { indexFileFor } from './contents.ts';
import { MANIFEST, outputFilesFor } from './files.ts';

const checked = checkFolder(DATA_FOLDER, { name: 'data', withSchemas: false, source: null });
if (checked.dataset === null) throw new Error(JSON.stringify(checked.problems));
const manifest = JSON.parse(outputFilesFor(checked.dataset).get(MANIFEST) ?? '');
const { file, dropped } = parseIndex(JSON.parse(JSON.stringify(indexFileFor(checked.dataset))));
const dataset = buildDataset(manifest, file, dropped);
const whole = derive(dataset, DEFAULT_VIEW);

const under = (filter: Partial<Filter>) =>
  derive(dataset, { ...DEFAULT_VIEW, filter: { ...NO_FILTER, ...filter } });
const years = (from: number | null, to: number | null, undated = false) => ({
  range: { from, to },
  undated,
});
const totalsUnder = (filter: Partial<Filter>) => Object.values(under(filter).totals);
const countedUnder = (filter: Partial<Filter>) => under(filter).matches.size;
const positionOf = (iso3: string) => file.countries.findIndex((each) => each.iso3 === iso3);
const keyOf = (record: number) => file.records.key[record] ?? '';
const rowOf = (key: string) => file.records.key.indexOf(key);
const codesWith = (value: number) =>
  file.countries
    .filter((_, at) => whole.values.activities[at] === value)
    .map(({ iso3 }) => iso3)
    .join(' ');
const withPeople = () =>
  file.countries.flatMap(({ iso3 }, at) => {
    const people = valueFor(whole.values, at, 'people');
    return people === null ? [] : [[iso3, people]];
  });

describe('the published dataset', () => {
  it('holds 39 records: 35 activities and 4 umbrellas, 36 of them counted', () => {
    expect(manifest.counts).toEqual({ records: 39, activities: 35, umbrellas: 4, counted: 36 });
    expect([file.records.slug.length, whole.matches.size, dropped]).toEqual([39, 36, 0]);
  });

  it('counts of the umbrellas A16 alone, and that for 12 countries', () => {
    const umbrellas = file.records.kind.flatMap((kind, at) => (kind === 'umbrella' ? [at] : []));
    expect(umbrellas.map(keyOf)).toEqual(['A06', 'A16', 'A19', 'A37']);
    expect(umbrellas.filter((at) => whole.matches.has(at)).map(keyOf)).toEqual(['A16']);
    const row = dataset.index.records.indexOf(rowOf('A16'));
    const { offsets } = dataset.index.countries;
    expect((offsets[row + 1] ?? 0) - (offsets[row] ?? 0)).toBe(12);
  });

  it('says: 26 activities in 20 countries, 10 naming no country', () => {
    expect(whole.totals).toEqual({ activities: 26, countries: 20, elsewhere: 10 });
  });

  it.each([
    [4, 'PAK'],
    [3, 'ETH KGZ MEX PAN VNM'],
    [2, 'AFG COL DOM EGY IRQ MRT NGA PSE UKR'],
    [1, 'ALB IRN KEN MMR SOM'],
  ])('gives %i to %s', (value, codes) => {
    expect(codesWith(value)).toBe(codes);
  });

  it('has 42 as the sum over countries', () => {
    expect(whole.values.activities.reduce((sum, value) => sum + value, 0)).toBe(42);
  });

  it('shades 19 countries and dots IRN, which counts, and PHL, which does not', () => {
    const shaded = whole.looks.filter((look) => look.startsWith('class-'));
    const dotted = file.countries.filter((_, at) => whole.looks[at] === 'indirect');
    expect([shaded.length, dotted.map(({ iso3 }) => iso3)]).toEqual([19, ['IRN', 'PHL']]);
    const value = (iso3: string) => valueFor(whole.values, positionOf(iso3), 'activities');
    expect([value('IRN'), value('PHL')]).toEqual([1, 0]);
    expect(whole.legend.classes.map(({ countries }) => countries)).toEqual([4, 9, 5, 1]);
    expect(whole.legend).toMatchObject({ indirect: 2, filtered: 0 });
  });

  it('states 571 training participations, in three countries', () => {
    expect(withPeople()).toEqual([
      ['DOM', 103],
      ['EGY', 218],
      ['KGZ', 250],
    ]);
    const stated = [...whole.matches].map((record) => file.records.participants[record] ?? 0);
    expect(stated.reduce((sum, value) => sum + value, 0)).toBe(571);
  });

  it('dates 4 records; 32 counted ones state no year', () => {
    const dated = file.records.basis.flatMap((basis, at) => (basis === 'stated-year' ? [at] : []));
    const { offsets, values } = file.records.years;
    const stated = dated.map((at) => values.slice(offsets[at], offsets[at + 1]).join('/'));
    expect(stated.toSorted()).toEqual(['2020', '2022', '2022/2023/2024', '2023']);
    expect([whole.counts.undated, countedUnder({ year: { range: null, undated: true } })]).toEqual([
      32, 32,
    ]);
    expect([...whole.counts.year]).toEqual([1, 0, 2, 2, 1]);
  });

  it.each<[string, Partial<Filter>, number[], number]>([
    ['capacity', { theme: ['capacity'] }, [12, 16, 1], 13],
    ['2022 to 2024', { year: years(2022, 2024) }, [0, 0, 3], 3],
    ['every stated year', { year: years(null, null) }, [0, 0, 4], 4],
    ['2022 to 2024 and the undated', { year: years(2022, 2024, true) }, [26, 20, 9], 35],
    ['UNFPA', { partner: ['unfpa'] }, [2, 2, 0], 2],
  ])('under %s', (_, filter, totals, counted) => {
    expect([totalsUnder(filter), countedUnder(filter)]).toEqual([totals, counted]);
  });

  it('offers capacity with 13 and not stated with 32', () => {
    const capacity = file.themes.findIndex(({ id }) => id === 'capacity');
    expect([whole.counts.theme[capacity], whole.counts.undated]).toEqual([13, 32]);
  });

  it('lists 11 as global and regional, A24 of them on the map as well', () => {
    const onMap = (record: number) => {
      const row = dataset.index.records.indexOf(record);
      const { offsets } = dataset.index.countries;
      return offsets[row] !== offsets[row + 1];
    };
    const listed = [...whole.matches].filter((record) => {
      const scope = file.records.scope[record];
      return !onMap(record) || (scope !== undefined && facetScopeFor(scope) === 'regional');
    });
    expect(listed).toHaveLength(11);
    expect(listed.filter(onMap).map(keyOf)).toEqual(['A24']);
  });

  it('counts A35, whose link to GLO.ACT is uncertain, but not under GLO.ACT', () => {
    expect(whole.matches.has(rowOf('A35'))).toBe(true);
    const { matches } = under({ partner: ['gloact'] });
    expect(matches.has(rowOf('A24'))).toBe(true);
    expect(matches.has(rowOf('A35'))).toBe(false);
  });

  it('makes IRN hollow under a filter that drops the network, PHL likewise', () => {
    const { looks, legend } = under({ theme: ['legislation'] });
    expect([looks[positionOf('IRN')], looks[positionOf('PHL')]]).toEqual(['filtered', 'filtered']);
    expect(legend.indirect).toBe(0);
  });
});
