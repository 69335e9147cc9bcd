import { describe, expect, it } from 'vitest';
import { checkSize } from './check-world.ts';
import { L0 } from './detail-level.ts';

describe('checkSize', () => {
  it('refuses what does not fit the first load', () => {
    const noise = Array.from({ length: 8000 }, (_, index) => Math.sin(index) * 1e16).join();
    expect(checkSize(L0, noise).problems[0]).toContain('map-l0.topojson is');
    expect(checkSize(L0, '{}').problems).toEqual([]);
  });
});
