import { describe, expect, it } from 'vitest';
import { dotPattern, hatchPattern, PATTERN_PIXEL_RATIO, type PatternImage } from './patterns.ts';

const GROUND = 'rgb(0, 50, 200)';
const INK = 'rgb(200, 50, 0)';

/** Ink at a place of the pattern laid edge to edge, 0 to 200. */
function inkOf({ width, height, data }: PatternImage) {
  return (x: number, y: number) => data[((y % height) * width + (x % width)) * 4] ?? -1;
}

function eachPixel({ width, height }: PatternImage, visit: (x: number, y: number) => void) {
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) visit(x, y);
}

describe.each([
  ['dots', dotPattern(GROUND, INK)],
  ['stripes', hatchPattern(GROUND, INK)],
])('the %s', (_, { width, height, data }) => {
  it('are an opaque picture from ground to ink, as large as it says', () => {
    expect(data).toHaveLength(width * height * 4);
    const colors = new Set<string>();
    for (let at = 0; at < data.length; at += 4) {
      const [red = -1, green, blue = -1, opacity] = data.slice(at, at + 4);
      expect([green, opacity]).toEqual([50, 255]);
      expect(Math.abs(red + blue - 200)).toBeLessThanOrEqual(1);
      colors.add(`rgb(${red}, ${green}, ${blue})`);
    }
    expect([...colors]).toEqual(expect.arrayContaining([GROUND, INK]));
  });
});

it('dots stand in a diagonal grid that goes on over the edges, every 5 px', () => {
  const image = dotPattern(GROUND, INK);
  const inkAt = inkOf(image);
  const half = image.width / 2;
  expect(image.width / PATTERN_PIXEL_RATIO).toBe(5);
  eachPixel(image, (x, y) => expect(inkAt(x + half, y + half)).toBe(inkAt(x, y)));
});

it('stripes go on over the edges at 45 degrees, 1.6 px of every 5', () => {
  const image = hatchPattern(GROUND, INK);
  const inkAt = inkOf(image);
  eachPixel(image, (x, y) => expect(inkAt(x + 1, y)).toBe(inkAt(x, y + 1)));
  const period = image.width / Math.SQRT2 / PATTERN_PIXEL_RATIO;
  let ink = 0;
  for (let x = 0; x < image.width; x += 1) ink += inkAt(x, 0) / 200 / image.width;
  expect(Math.abs(period - 5)).toBeLessThan(0.1);
  expect(Math.abs(period * ink - 1.6)).toBeLessThan(0.1);
});
