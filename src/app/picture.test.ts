import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../data/pipeline/sample-dataset.ts';
import { derive } from '../domain/derive.ts';
import { PICTURE_SIZES, type PictureSize, pictureSvg } from '../domain/picture-svg.ts';
import { DEFAULT_VIEW, type Filter, NO_FILTER, toSortedSet, type View } from '../domain/view.ts';
import { formatView } from '../domain/view-url.ts';
import { FACET_SCOPES, MEASURES } from '../domain/vocabulary.ts';
import { filterList } from '../messages/filter-list.ts';
import { pictureWords } from '../messages/picture-words.ts';
import { i18n, type Translate } from '../messages/text.tsx';
import '../messages/document-text.ts';
import { looksByArea, peopleByArea } from './map-inputs.ts';

const text: Translate = (id, values) => i18n._(id, values);
const { file, vocabulary } = dataset;

/** Two countries and a line: how the world looks is not what is asked here. */
const projected = {
  graticule: 'M0 0l9 9',
  areas: ['EGY', 'KGZ'].map((id) => ({ id, path: 'M0 0l50 50 50-50Z' })),
  lines: [{ kind: 'dashed' as const, path: 'M0 0l9 9' }],
  points: [
    { id: 'EGY', x: 3, y: 3, size: 20 },
    { id: 'ALB', x: 8, y: 8, size: 0.5 },
  ],
};

const someOf = (ids: Iterable<string>) => fc.subarray([...ids]).map(toSortedSet);
const range = fc.record({
  from: fc.constantFrom(null, 2020, 2022),
  to: fc.constantFrom(null, 2022, 2024),
});
const filter: fc.Arbitrary<Filter> = fc.record({
  theme: someOf(vocabulary.theme),
  year: fc.constantFrom(null, { range: null, undated: true }).chain((year) =>
    fc.oneof(
      fc.constant(year),
      range.map((years) => ({ range: years, undated: false })),
    ),
  ),
  partner: someOf(vocabulary.partner),
  scope: fc.subarray([...FACET_SCOPES]),
  violence: someOf(vocabulary.violence),
  target: someOf(vocabulary.target),
  assistance: someOf(vocabulary.assistance),
});
const view: fc.Arbitrary<View> = fc
  .record({
    filter: fc.oneof(filter, fc.constant(NO_FILTER)),
    measure: fc.constantFrom(...MEASURES),
    country: fc.constantFrom(null, 'EGY', 'ALB', 'FRA'),
    camera: fc.constantFrom(null, { lon: 30, lat: 20, zoom: 4 }),
  })
  .map((some) => ({ ...DEFAULT_VIEW, ...some }));
const size = fc.constantFrom(...(Object.keys(PICTURE_SIZES) as PictureSize[]));
const appearance = fc.constantFrom('light' as const, 'dark' as const);

function picture(of: View, inSize: PictureSize, inAppearance: 'light' | 'dark') {
  const derived = derive(dataset, of);
  const subject = file.countries.find(({ iso3 }) => iso3 === of.country)?.name ?? null;
  const address = `https://atlas.example${formatView(of)}`;
  const about = { dataset, derived, view: of, subject, address, day: '2026-11-26' };
  const words = pictureWords(text, about);
  const svg = pictureSvg({
    size: inSize,
    appearance: inAppearance,
    words,
    fontFaces: "@font-face{font-family:'Source Sans 3';src:url(data:font/woff2;base64,AA==)}",
    projected,
    looks: looksByArea(dataset, derived),
    people: peopleByArea(dataset, derived, of.measure),
    numberText: String,
    ringed: of.country === null ? [] : [of.country],
    camera: of.camera,
  });
  return { svg, words };
}

/** What a strict parser finds in it. */
function contents(svg: string) {
  const tags: string[] = [];
  const attributes: [name: string, value: string][] = [];
  let texts = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    tags.push(tag.local);
    for (const [name, { value }] of Object.entries(tag.attributes)) attributes.push([name, value]);
  });
  parser.on('text', (part) => {
    texts += part;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return { tags, attributes, texts };
}

/** Lines of a picture break where they must. */
const packed = (words: string) => words.replaceAll(/\s/g, '');

describe('a picture of any view', () => {
  it('stands alone: it asks for nothing and runs nothing', () => {
    fc.assert(
      fc.property(view, size, appearance, (of, inSize, inAppearance) => {
        const { tags, attributes, texts } = contents(picture(of, inSize, inAppearance).svg);
        expect(tags).not.toContain('script');
        expect(tags).not.toContain('image');
        expect(tags).not.toContain('use');
        const names = attributes.map(([name]) => name);
        expect(names.filter((name) => /^on|href|^src|^style/.test(name))).toEqual([]);
        const urls = [...attributes.map(([, value]) => value), texts]
          .flatMap((value) => [...value.matchAll(/url\(['"]?([^)]{1,5})/g)])
          .map(([, start = '']) => start);
        expect(urls.filter((start) => !start.startsWith('#') && start !== 'data:')).toEqual([]);
        expect(texts).not.toContain('@import');
      }),
      { numRuns: 150 },
    );
  });

  it('names its filters, source, date, version, disclaimer and address', () => {
    fc.assert(
      fc.property(view, size, (of, inSize) => {
        const { svg, words } = picture(of, inSize, 'light');
        const said = packed(contents(svg).texts);
        for (const part of [
          words.title,
          ...filterList(of.filter, file, text),
          'Source: UN Women inventory, copy of November 2026.',
          `Data ${dataset.manifest.datasetVersion}, 23 November 2026.`,
          'Picture of 26 November 2026.',
          text('shell.boundaries'),
          text('shell.unofficial'),
          `https://atlas.example${formatView(of)}`,
        ]) {
          expect(said).toContain(packed(part));
        }
      }),
      { numRuns: 150 },
    );
  });
});

it('says its counts, and what the colours tell, to those who do not see it', () => {
  const of = { ...DEFAULT_VIEW, filter: { ...NO_FILTER, theme: ['capacity'] } };
  const { words } = picture(of, 'wide', 'light');
  expect(words.title).toBe('Training and institutions');
  expect(words.alternative).toMatch(
    /^World map. Training and institutions. 12 activities naming a country, 16 countries and areas, 1 activity naming no country. Filtered by Theme: Training and institutions. 3: Panama. 2: Dominican Republic, Egypt/,
  );
});

it('writes the number of people trained into a circle', () => {
  const { svg } = picture({ ...DEFAULT_VIEW, measure: 'people' }, 'wide', 'light');
  expect(svg).toContain('>218</text>');
  const { svg: other } = picture(DEFAULT_VIEW, 'wide', 'light');
  expect(other).not.toContain('>218</text>');
});
