import { describe, expect, it } from 'vitest';
import { buildDataset, derive } from '../domain/derive.ts';
import { sampleCountries, sampleIndex } from '../domain/sample-index.ts';
import { DEFAULT_VIEW } from '../domain/view.ts';
import { sampleText } from '../features/panel/sample-dataset.ts';
import { i18n } from '../messages/text.tsx';
import '../messages/document-text.ts';
import { sitePages } from './site-pages.ts';

const countries = sampleCountries().map((each) =>
  each.iso3 === 'IRN' ? { ...each, status: 'undetermined' as const } : each,
);
const file = {
  ...sampleIndex(
    [
      { slug: 'one-window', countries: [[3, 'location']] },
      {
        slug: 'two-doors',
        countries: [
          [3, 'location'],
          [4, 'partner'],
        ],
      },
    ],
    countries,
  ),
  renamed: [{ kind: 'activity' as const, from: 'single-window', to: 'one-window' }],
};
const counts = { records: 2, activities: 2, umbrellas: 0, counted: 2 };
const manifest = {
  schemaVersion: 1,
  datasetVersion: '1.0.0',
  date: '2026-01-01',
  licence: 'CC-BY-4.0',
  counts,
  files: [],
};
const dataset = buildDataset(manifest, file, 0);
const texts = ['One window', 'Two doors'].map((title) => ({
  ...sampleText([]),
  title,
  summary: `${title}. And more.`,
}));
const pages = sitePages((id, values) => i18n._(id, values), {
  dataset,
  derived: derive(dataset, DEFAULT_VIEW),
  texts,
  flags: 32,
});
const pageOf = (path: string) => pages.find((page) => page.file === path);
const titleOf = (path: string) => pageOf(path)?.title;
const words = (path: string) => pageOf(path)?.description;

describe('the pages of the site', () => {
  it('have a file each', () => {
    const files = pages.map((page) => page.file);
    expect(files).toEqual([...new Set(files)]);
    // 5 pages, 4 countries, 2 activities and a former slug, each also embedded, and the one for wrong addresses.
    expect(files).toHaveLength(2 * (5 + 4 + 3) + 1);
  });

  it('stand where the links of the app lead', () => {
    expect(pages.map((page) => page.file)).toEqual(
      expect.arrayContaining([
        'index.html',
        'table/index.html',
        'compare/index.html',
        'country/KGZ/index.html',
        'activity/one-window/index.html',
        'embed/index.html',
        'embed/country/KGZ/index.html',
        '404.html',
      ]),
    );
  });

  it('are called what the app calls them', () => {
    expect(titleOf('table/index.html')).toBe('Table · EVAW Atlas');
    expect(titleOf('country/KGZ/index.html')).toBe('Name of KGZ · EVAW Atlas');
    expect(titleOf('embed/activity/one-window/index.html')).toBe('One window · EVAW Atlas');
    expect(titleOf('activity/single-window/index.html')).toBe('One window · EVAW Atlas');
    expect(titleOf('404.html')).toBe(titleOf('index.html'));
  });

  it('are none for areas of undetermined status', () => {
    expect(titleOf('country/IRN/index.html')).toBeUndefined();
  });

  it('say in their own words what the data has for them', () => {
    expect(words('country/KGZ/index.html')).toBe(
      'Name of KGZ: 2 recorded activities of UNODC to end violence against women and girls. One window; Two doors.',
    );
    expect(words('country/PAK/index.html')).toContain('named only as a partner');
    expect(words('country/AFG/index.html')).toContain('no activity');
    expect(words('activity/two-doors/index.html')).toBe('Two doors. And more.');
    expect(words('index.html')).toContain('2 activities in 1 country');
    expect(words('about/index.html')).toContain('32 known doubts');
  });

  it('hold what they show where the data has something to show', () => {
    const whole = pages.filter(({ isWhole }) => isWhole).map((page) => page.file);
    expect(whole).toEqual([
      'index.html',
      'compare/index.html',
      'table/index.html',
      'about/index.html',
      'safety/index.html',
      'country/KGZ/index.html',
      'country/PAK/index.html',
      'activity/one-window/index.html',
      'activity/two-doors/index.html',
    ]);
  });
});
