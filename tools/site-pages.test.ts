import { describe, expect, it } from 'vitest';
import { sampleCountries, sampleIndex } from '../src/domain/sample-index.ts';
import { pagesFor } from './site-pages.ts';

const countries = sampleCountries().map((each) =>
  each.iso3 === 'IRN' ? { ...each, status: 'undetermined' as const } : each,
);
const file = {
  ...sampleIndex([{ slug: 'one-window' }, { slug: 'two-doors' }], countries),
  renamed: [{ kind: 'activity' as const, from: 'single-window', to: 'one-window' }],
};
const pages = pagesFor(file, ['One window', null]);
const titleOf = (path: string) => pages.find((page) => page.file === path)?.title;

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
    expect(titleOf('activity/two-doors/index.html')).toBe(titleOf('index.html'));
    expect(titleOf('404.html')).toBe(titleOf('index.html'));
  });

  it('are none for areas of undetermined status', () => {
    expect(titleOf('country/IRN/index.html')).toBeUndefined();
  });
});
