import { describe, expect, it, test } from 'vitest';
import { breaches } from './house-rules.mjs';

const breachOf = (path, text) => breaches([{ path, text }]);

describe('one place for each dangerous thing', () => {
  test.each([
    'window.fetch(a)',
    "globalThis['fetch'](a)",
    'globalThis[`fetch`](a)',
    'const { fetch: get } = window;',
    'const w = window;',
    'document.defaultView?.fetch(a)',
    'new window.XMLHttpRequest()',
    'new Image().src = a',
    'navigator.sendBeacon(a)',
    'new Worker(a)',
    'window.history.back()',
    "window['history'].length",
    'const { history } = window;',
    'navigation.navigate(a)',
    'document.location = a',
    'const { location } = document;',
    'window.localStorage.clear()',
    'caches.open(a)',
    'element.innerHTML = a',
    'element.insertAdjacentHTML(a, b)',
    'const props = { dangerouslySetInnerHTML: a };',
    'new Function(a)()',
    '<a href={url}>x</a>',
    '// TODO later',
    '// @ts-expect-error\n',
    '// biome-ignore lint/style/noRestrictedGlobals: no',
  ])('finds %s', (text) => {
    expect(breachOf('src/app/x.tsx', text)).not.toEqual([]);
  });

  test.each([
    ['src/data/fetch-json.ts', 'globalThis.crypto; fetch(a)'],
    ['src/state/browser-address.ts', 'history.pushState(a); location.replace(b)'],
    ['src/app/x.ts', '/** What the window is called. */'],
    ['src/app/x.tsx', "<a href={`#part`}>x</a>; fetchJson('https://x')"],
  ])('lets %s do %s', (path, text) => {
    expect(breachOf(path, text)).toEqual([]);
  });

  it('keeps the browser out of the domain and collecting files out of everything', () => {
    expect(breachOf('src/domain/x.ts', 'document.title')).toHaveLength(1);
    expect(breachOf('src/app/utils.ts', '')).toHaveLength(1);
  });
});

describe('layers', () => {
  test.each([
    ['src/domain/x.ts', "import { a } from '../state/view-store.ts';"],
    ['src/domain/x.ts', "type A = import('../state/view-store.ts').A;"],
    ['src/domain/x.ts', "import '../main.tsx';"],
    ['src/domain/x.ts', "import { a } from 'node:fs';"],
    ['src/domain/x.ts', "import { a } from './sample-index.ts';"],
    ['src/lib/x.ts', "import { a } from '../app/app.tsx';"],
    ['src/state/x.ts', "import {\n  a,\n} from '../ui/icon.tsx';"],
    ['src/features/panel/x.ts', "import { a } from '../../state/view-store.ts';"],
    ['src/features/panel/x.ts', "import { a } from '../news/y.ts';"],
    ['src/features/panel/x.ts', "import { useQuery } from '@tanstack/react-query';"],
    ['src/app/x.ts', "import { a } from '../../tools/site-settings.ts';"],
    ['src/app/x.ts', 'import(name)'],
  ])('%s may not: %s', (path, text) => {
    expect(breachOf(path, text)).toHaveLength(1);
  });

  test.each([
    ['src/domain/x.ts', "import { a } from './view.ts';"],
    ['src/features/panel/x.ts', "import type { A } from '../../state/view-store.ts';"],
    ['src/features/panel/x.ts', "import { a } from '../../ui/icon.tsx';"],
    ['src/app/x.ts', "import { a } from '../features/panel/details-panel.tsx';"],
    ['src/domain/sample-index.ts', "import fc from 'fast-check';"],
  ])('%s may: %s', (path, text) => {
    expect(breachOf(path, text)).toEqual([]);
  });

  it('lets types of MapLibre through, not its code', () => {
    const of = (text, path = 'src/features/map/x.ts') => breachOf(path, text);
    expect(of("import type { Map } from 'maplibre-gl';")).toEqual([]);
    expect(of("import type { Map } from 'maplibre-gl';", 'src/features/panel/x.ts')).toHaveLength(
      1,
    );
    for (const text of [
      "import { Map } from 'maplibre-gl';",
      "import { type A, Map } from 'maplibre-gl';",
      "import * as gl from 'maplibre-gl';",
      'import gl from "maplibre-gl";',
      "export { Map } from 'maplibre-gl';",
      "import 'maplibre-gl';",
      'import(`maplibre-gl`)',
      "import(\n  /* now */ 'maplibre-gl/dist/maplibre-gl.mjs'\n)",
    ]) {
      expect(of(text), text).toHaveLength(1);
    }
    expect(of("import { Map } from 'maplibre-gl';", 'src/features/map/maplibre-setup.ts')).toEqual(
      [],
    );
  });
});

describe('sizes', () => {
  it('counts effects over the whole app, however they are called', () => {
    const half = (name) => `\n${name}(() => a);`.repeat(5);
    const both = [
      { path: 'src/app/a.tsx', text: half('useEffect') },
      { path: 'src/app/b.tsx', text: half('React.useLayoutEffect') },
    ];
    expect(breaches(both)).toEqual(['src: 10 effects, 8 allowed in the whole app']);
  });

  it('finds :has() where every element would be asked', () => {
    for (const css of [
      ':has(> .drawer) > p {}',
      'a,\n:has(b) {}',
      'body:has(.open) main {}',
      ':global(body):has(.open) {}',
      'main > :has(i) {}',
    ]) {
      expect(breachOf('src/ui/wide.css', css), css).toHaveLength(1);
    }
    for (const css of [
      '.bar:has(b) {}',
      'li:not(:has(b)) {}',
      '/* :has(b) */',
      '#root:has(> b) {}',
    ]) {
      expect(breachOf('src/ui/wide.css', css), css).toEqual([]);
    }
  });

  it('finds the neighbour of any element', () => {
    for (const css of ['.steps > * + * {}', '* ~ p {}', 'a,\n*+b {}', ':is(* + b) {}']) {
      expect(breachOf('src/ui/wide.css', css), css).toHaveLength(1);
    }
    for (const css of [
      'li + li {}',
      '.a > * {}',
      '.a ~ * {}',
      'p { inline-size: calc(2 * 3px); }',
    ]) {
      expect(breachOf('src/ui/wide.css', css), css).toEqual([]);
    }
  });

  it('counts the lines of every file but tests', () => {
    expect(breachOf('src/ui/long.css', '\n'.repeat(201))).toHaveLength(1);
    expect(breachOf('src/ui/long.test.ts', '\n'.repeat(900))).toEqual([]);
  });
});
