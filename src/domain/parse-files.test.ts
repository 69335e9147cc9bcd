import { describe, expect, it } from 'vitest';
import type { ActivityText, Manifest, ReferenceFile } from './dataset.ts';
import { ParseError } from './parse.ts';
import { parseManifest } from './parse-manifest.ts';
import { parseReference } from './parse-reference.ts';
import { parseTexts } from './parse-texts.ts';

const entry = (role: string, path: string) => ({ role, path, bytes: 9, sha256: 'a'.repeat(64) });

const manifest = {
  schemaVersion: 1,
  datasetVersion: '1.0.0',
  date: '2026-11-23',
  licence: 'CC-BY-4.0',
  counts: { records: 39, activities: 35, umbrellas: 4, counted: 36 },
  files: [
    entry('index', 'index.0a1b2c3d.json'),
    entry('texts', 'texts-0.0a1b2c3d.json'),
    entry('reference', 'reference.0a1b2c3d.json'),
  ],
};

describe('parseManifest', () => {
  it('returns a whole manifest', () => {
    expect(parseManifest(structuredClone(manifest))).toEqual(manifest satisfies object);
  });

  const other = { path: 'source-other.0a1b2c3d.json', bytes: 9, sha256: 'a'.repeat(64) };
  const sources = [
    { id: 'page', title: 'Page', publisher: 'UN', counted: 36, manifest: null },
    { id: 'other', title: 'Other', publisher: 'Office', counted: 2, manifest: other },
  ];

  it('returns the sources where there are several', () => {
    expect(parseManifest({ ...manifest, sources })).toEqual({ ...manifest, sources });
    const elsewhere = [{ ...sources[1], manifest: { ...other, path: '../manifest.json' } }];
    expect(() => parseManifest({ ...manifest, sources: elsewhere })).toThrow(ParseError);
    expect(() => parseManifest({ ...manifest, sources: null })).toThrow(ParseError);
  });

  it.each([
    '../index.json',
    'a/b.json',
    '//evil.example/x.json',
    'https://evil.example/x.json',
    'javascript:alert(1)',
    '%2e%2e/x.json',
    'a..b/..',
    '',
    '.hidden',
    'x?y',
    'x#y',
    'a\\b',
  ])('H06 refuses the file name %j', (path) => {
    const files = [entry('index', path), manifest.files[2]];
    expect(() => parseManifest({ ...manifest, files })).toThrow(ParseError);
  });

  it.each(['2026-02-30', '0000-00-00', '2026-13-01', '23.11.2026', ''])(
    'D05 refuses the date %j',
    (date) => {
      expect(() => parseManifest({ ...manifest, date })).toThrow(ParseError);
    },
  );

  it.each([
    ['no index', [manifest.files[2]]],
    ['two indexes', [manifest.files[0], manifest.files[0], manifest.files[2]]],
    ['no reference', [manifest.files[0]]],
  ])('refuses %s', (_, files) => {
    expect(() =>
      parseManifest({ ...manifest, files } satisfies Partial<Record<keyof Manifest, unknown>>),
    ).toThrow(ParseError);
  });
});

const words: ActivityText = {
  title: 'Training of judges',
  short: null,
  summary: 'A summary.',
  places: [{ name: 'Bishkek', iso3: 'KGZ', kind: 'city' }],
  month: 5,
  timeNote: null,
  actors: ['unodc'],
  partners: [{ id: 'unfpa', role: 'co-implementer' }],
  programmes: [{ id: 'gloact', link: 'uncertain', note: 'Why' }],
  targetGroups: ['police'],
  assistance: ['training'],
  quantities: [{ value: 200, unit: 'person', countsAs: 'participants', group: null, note: null }],
  source: { id: 'page', paragraph: 29 },
  instruments: [],
  flags: ['F01'],
  externalNotes: [{ field: 'time', claim: 'A claim.', source: 'Somebody', url: null }],
};
const shard = { schemaVersion: 1, datasetVersion: '1.0.0', first: 0, texts: [words] };

describe('parseTexts', () => {
  it('returns a whole shard', () => {
    expect(parseTexts(structuredClone(shard))).toEqual(shard);
  });

  it.each([
    ['no title', { title: '' }],
    ['a month that is none', { month: 13 }],
    ['a figure as text', { quantities: [{ ...words.quantities[0], value: '200' }] }],
    ['a figure below zero', { quantities: [{ ...words.quantities[0], value: -1 }] }],
    ['an unknown kind of place', { places: [{ name: 'X', iso3: 'KGZ', kind: 'village' }] }],
    ['an object as title', { title: { en: 'x' } }],
  ])('refuses a record with %s', (_, change) => {
    const broken = { ...shard, texts: [words, { ...words, ...change }] };
    expect(() => parseTexts(broken)).toThrow('texts.texts[1]');
  });
});

const reference: ReferenceFile = {
  schemaVersion: 1,
  datasetVersion: '1.0.0',
  partnerRoles: [{ id: 'funder', label: 'Funder', iati: 1 }],
  organisationRefs: [{ id: 'unfpa', ref: 'XM-DAC-41119' }],
  targetGroups: [],
  assistance: [],
  flags: [{ key: 'F01', title: 'T', sourceSays: 'S', elsewhere: 'E', handling: 'H' }],
  instruments: [],
  background: [{ paragraph: 1, text: 'Text' }],
  areasOfFocus: [],
  standingFunctions: [{ key: 'S1', paragraph: 3, title: 'T', summary: 'S' }],
  programmes: [{ id: 'gloact', name: 'GLO.ACT', kind: 'programme', summary: 'S', note: null }],
  resources: [{ title: 'R', url: 'https://example.org/', paragraph: 47, checked: false }],
  aliases: [{ id: 'gloact', names: ['Action'] }],
  context: [
    {
      year: 2024,
      title: 'T',
      publishers: 'P',
      published: '2025-11',
      url: null,
      checked: false,
      quotedBy: [{ id: 'page', name: 'Page', url: 'https://example.org/' }],
      allKillings: { value: 2, low: null, high: null, source: 'page' },
      figures: [
        { region: 'world', killed: { value: 1, low: 0, high: 2, source: 'page' }, rate: null },
      ],
    },
  ],
};

describe('parseReference', () => {
  it('returns a whole file', () => {
    expect(parseReference(structuredClone(reference))).toEqual(reference);
  });

  it.each(Object.keys(reference))('D02 refuses a file without %s', (key) => {
    const { [key]: _, ...rest } = { ...reference } as Record<string, unknown>;
    expect(() => parseReference(rest)).toThrow(`reference.${key}`);
  });
});
