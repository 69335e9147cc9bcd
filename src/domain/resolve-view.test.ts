import { describe, expect, it } from 'vitest';
import { resolveView, vocabularyFor } from './resolve-view.ts';
import { sampleCountries, sampleIndex } from './sample-index.ts';
import { DEFAULT_VIEW } from './view.ts';
import { parseView } from './view-url.ts';
import type { Language } from './vocabulary.ts';

const countries = [
  ...sampleCountries(),
  ...sampleCountries()
    .slice(0, 1)
    .map((country) => ({ ...country, iso3: 'XJK', iso2: null, status: 'undetermined' as const })),
];
// Of the partners eu, unfpa and un-women, no record names the first.
const vocabulary = vocabularyFor(
  sampleIndex([{ slug: 'one-window', partners: [1, 2] }, { kind: 'umbrella' }], countries),
);

function resolve(path: string, search = '', languages: Language[] = ['en', 'fr']) {
  return resolveView(parseView(path, search).view, vocabulary, languages);
}

describe('resolveView', () => {
  it('leaves what the dataset knows', () => {
    const search = 'theme=capacity&partner=unfpa&violence=femicide&year=2022&measure=themes';
    const { view } = parseView('/country/KGZ/', search);
    expect(resolve('/country/KGZ/', search)).toEqual({ view, ignored: [] });
  });

  it('writes alpha-2 codes as alpha-3', () => {
    expect(resolve('/country/kg/').view.country).toBe('KGZ');
    expect(resolve('/', 'country=kg,eg,EGY').view.compare).toEqual(['KGZ', 'EGY']);
  });

  it.each([
    ['a theme', '/', 'theme=xyz,capacity', { key: 'theme', value: 'xyz' }],
    ['a partner', '/', 'partner=nobody', { key: 'partner', value: 'nobody' }],
    ['a partner that no record names', '/', 'partner=eu', { key: 'partner', value: 'eu' }],
    ['a form of violence', '/', 'violence=other', { key: 'violence', value: 'other' }],
    ['D06 a country', '/country/ZZZ/', '', { key: 'country', value: 'ZZZ' }],
    [
      'U04 a country of a comparison',
      '/compare/',
      'country=AFG,ZZZ',
      { key: 'country', value: 'ZZZ' },
    ],
    ['an area of undetermined status', '/country/XJK/', '', { key: 'country', value: 'XJK' }],
    ['an activity', '/activity/gone/', '', { key: 'activity', value: 'gone' }],
    [
      'U08 a name of the prototype',
      '/activity/constructor/',
      '',
      { key: 'activity', value: 'constructor' },
    ],
    ['a language that is not there yet', '/ru/', '', { key: 'language', value: 'ru' }],
  ])('drops and names %s', (_, path, search, ignored) => {
    expect(resolve(path, search).ignored).toEqual([{ ...ignored, reason: 'unknown' }]);
  });

  it('keeps the rest', () => {
    const { view } = resolve('/ru/country/ZZZ/', 'theme=xyz,capacity&measure=themes');
    expect(view).toEqual({
      ...DEFAULT_VIEW,
      filter: { ...DEFAULT_VIEW.filter, theme: ['capacity'] },
      measure: 'themes',
    });
  });

  it('takes a year filter that leaves out nothing for none, and turns a reversed one', () => {
    const filter = {
      ...DEFAULT_VIEW.filter,
      year: { range: { from: null, to: null }, undated: true },
    };
    const wish = { ...DEFAULT_VIEW, filter };
    expect(resolveView(wish, vocabulary, ['en']).view.filter.year).toBeNull();
    const year = { range: { from: 2024, to: 2020 }, undated: false };
    expect(
      resolveView({ ...wish, filter: { ...filter, year } }, vocabulary, ['en']).view.filter.year,
    ).toEqual({ range: { from: 2020, to: 2024 }, undated: false });
  });

  it('leaves the wish as it is', () => {
    const { view } = parseView('/', 'theme=xyz');
    resolveView(view, vocabulary, ['en']);
    expect(view.filter.theme).toEqual(['xyz']);
  });
});

describe('a source', () => {
  const sources = [{ id: 'page' }, { id: 'other' }];
  const several = vocabularyFor(sampleIndex([]), sources);
  const resolveSource = (search: string) => {
    const { view, ignored } = resolveView(parseView('/', search).view, several, ['en']);
    return [view.source, ignored];
  };

  it('is one of those there are, the first without being named', () => {
    expect(resolveSource('source=other')).toEqual(['other', []]);
    expect(resolveSource('source=page')).toEqual([null, []]);
    expect(resolveSource('source=third')).toEqual([
      null,
      [{ key: 'source', value: 'third', reason: 'unknown' }],
    ]);
  });

  it('can be named by its id where it is the only one', () => {
    const [only] = sampleIndex([]).sources;
    expect(resolve('/', `source=${only?.id}`)).toMatchObject({
      view: { source: null },
      ignored: [],
    });
  });
});
