import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepestTile } from './tile-depth.ts';

/** MapLibre's own: the steps along the side of a tile, and its pixels where the zooms are equal. */
const STEPS = 8192;
const TILE_SIZE = 512;

describe('deepestTile', () => {
  it('has the whole world in one tile on a window of usual size', () => {
    expect([-0.6, 0, 1.2, 1.99].map(deepestTile)).toEqual([0, 0, 0, 0]);
  });

  it('keeps places exact to a quarter of a pixel', () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 12, noNaN: true }), (zoom) => {
        const pixels = TILE_SIZE * 2 ** (zoom - deepestTile(zoom));
        expect(pixels / STEPS).toBeLessThan(0.25);
      }),
    );
  });

  it('asks for a quarter of the tiles of MapLibre where the world has more than one', () => {
    expect([2, 3.4, 5].map(deepestTile)).toEqual([1, 2, 4]);
  });
});
