import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BUDGETS, overBudget } from './budgets.mjs';

/** What no compression makes smaller than three quarters of its length. */
const noise = (bytes) => randomBytes(bytes).toString('base64');
const picture = '<svg class="map-picture"><path data-look="class-4"></path></svg>';
const script = '<script type="module" crossorigin src="/assets/index-1.js"></script>';
const preload = '<link rel="modulepreload" crossorigin href="/assets/view-1.js">';

function site({ document = `<body>${picture}${preload}${script}</body>`, ...files } = {}) {
  return new Map(
    Object.entries({
      'index.html': document,
      'assets/index-1.js': 'app()',
      'assets/view-1.js': 'view()',
      'assets/live-map-1.js': 'map.queryRenderedFeatures()',
      'assets/map-worker-1.js': 'work()',
      ...files,
    }),
  );
}

describe('budgets', () => {
  it('has nothing to say of a light site', () => {
    expect(overBudget(site())).toEqual([]);
  });

  it('counts what the entry preloads as part of the first script', () => {
    const heavy = noise(BUDGETS['script until filters answer']);
    expect(overBudget(site({ 'assets/view-1.js': heavy }))).toEqual([
      expect.stringMatching(/^script until filters answer: \d+ bytes/),
    ]);
  });

  it('names any other script that is too heavy', () => {
    const heavy = noise(BUDGETS['any other script']);
    expect(overBudget(site({ 'assets/about-page-1.js': heavy }))).toEqual([
      expect.stringMatching(/^any other script/),
    ]);
  });

  it('finds code of MapLibre in the first script', () => {
    const files = site({ 'assets/index-1.js': 'map.queryRenderedFeatures()' });
    expect(overBudget(files)).toEqual(['assets/index-1.js holds code of MapLibre']);
  });

  it('finds what is asked for before the map, and a document without one', () => {
    const early = `<link rel="preload" href="/font.woff2">${picture}${script}`;
    expect(overBudget(site({ document: early }))).toEqual([
      'the document asks for a file before its map',
    ]);
    expect(overBudget(site({ document: script }))).toContain('the document has no coloured map');
  });
});
