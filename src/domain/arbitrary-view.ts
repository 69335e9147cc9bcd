import fc from 'fast-check';
import {
  type Camera,
  DEFAULT_VIEW,
  type Filter,
  normalYearFilter,
  toSortedSet,
  type View,
} from './view.ts';
import { cleanText } from './view-values.ts';
import { FACET_SCOPES, LANGUAGES, MEASURES, PROJECTIONS } from './vocabulary.ts';

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const slug = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('-'));
const code = fc.stringMatching(/^[A-Z]{2,3}$/);
const year = fc.option(fc.integer({ min: 1945, max: 2100 }));
const slugs = fc.array(slug, { maxLength: 12 }).map(toSortedSet);

const yearFilter = fc
  .record({ range: fc.option(fc.record({ from: year, to: year })), undated: fc.boolean() })
  .map(normalYearFilter);

const filter: fc.Arbitrary<Filter> = fc.record({
  theme: slugs,
  year: fc.option(yearFilter).map((value) => value ?? null),
  partner: slugs,
  scope: fc.subarray([...FACET_SCOPES]),
  violence: slugs,
  target: slugs,
  assistance: slugs,
});

const hundredths = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((value) => value / 100 + 0);
const camera: fc.Arbitrary<Camera> = fc.record({
  lon: hundredths(-180, 180),
  lat: hundredths(-90, 90),
  zoom: hundredths(1, 12),
});

const subject: fc.Arbitrary<Partial<View>> = fc.oneof(
  fc.constantFrom<Partial<View>>({}, { page: 'table' }, { page: 'about' }, { page: 'safety' }),
  code.map((country) => ({ country })),
  slug.map((activity) => ({ activity })),
  fc
    .uniqueArray(code, { maxLength: 4 })
    .map((compare): Partial<View> => ({ page: 'compare', compare })),
);

/** Any view that the app can be in, for property tests. */
export const arbitraryView: fc.Arbitrary<View> = fc
  .record({
    subject,
    language: fc.constantFrom(...LANGUAGES),
    embed: fc.boolean(),
    appearance: fc.constantFrom('light' as const, 'dark' as const, null),
    filter,
    source: fc.option(slug),
    query: fc.string({ unit: 'binary', maxLength: 300 }).map((text) => cleanText(text)),
    measure: fc.constantFrom(...MEASURES),
    projection: fc.constantFrom(...PROJECTIONS),
    camera: fc.option(camera),
  })
  .map(({ subject: at, ...view }) => ({
    ...DEFAULT_VIEW,
    ...view,
    ...at,
    appearance: view.embed ? view.appearance : null,
  }));
