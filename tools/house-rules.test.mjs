import { describe, expect, it } from 'vitest';
import { breaches } from './house-rules.mjs';

const breachOf = (path, text) => breaches([{ path, text }]);

describe('house rules', () => {
  it('finds a second fetch, however it is spelled', () => {
    expect(breachOf('src/app/x.ts', 'window.fetch(a)')).toHaveLength(1);
    expect(breachOf('src/app/x.ts', "globalThis['fetch'](a)")).toHaveLength(1);
    expect(breachOf('src/data/fetch-json.ts', 'globalThis.fetch(a)')).toHaveLength(0);
  });

  it('finds a second place that touches history or location', () => {
    expect(breachOf('src/ui/x.ts', 'window.history.back()')).toHaveLength(1);
    expect(breachOf('src/ui/x.ts', 'document.location = a')).toHaveLength(1);
    expect(breachOf('src/state/browser-address.ts', 'history.pushState(a)')).toHaveLength(0);
  });

  it('lets types of MapLibre through, not its code', () => {
    expect(breachOf('src/features/map/x.ts', "import type { Map } from 'maplibre-gl';")).toEqual(
      [],
    );
    expect(breachOf('src/features/map/x.ts', "import { Map } from 'maplibre-gl';")).toHaveLength(1);
  });

  it('counts effects over the whole app and lines in each file', () => {
    const effect = '\nuseEffect(() => a);'.repeat(5);
    const both = [
      { path: 'src/a.tsx', text: effect },
      { path: 'src/b.tsx', text: effect },
    ];
    expect(breaches(both)).toEqual(['src: 10 effects, 8 allowed in the whole app']);
    expect(breachOf('src/ui/long.css', '\n'.repeat(201))).toHaveLength(1);
    expect(breachOf('src/ui/long.test.ts', '\n'.repeat(900))).toEqual([]);
  });
});
