import { channelsOf } from './palette.ts';

export type PatternImage = { width: number; height: number; data: Uint8ClampedArray };

/** Drawn at twice the size, for screens with fine pixels. */
export const PATTERN_PIXEL_RATIO = 2;

/** Dots in a diagonal grid of about 4.5 px: named only indirectly. */
export function dotPattern(ground: string, dot: string): PatternImage {
  const side = 10;
  const centres = [
    [2.5, 2.5],
    [7.5, 7.5],
  ] as const;
  return paint(side, (x, y) => {
    const isDot = centres.some(([cx, cy]) => Math.hypot(x + 0.5 - cx, y + 0.5 - cy) < 1.75);
    return isDot ? dot : ground;
  });
}

/** Stripes at 45 degrees, 1.6 of every 5 px: status undetermined. */
export function hatchPattern(ground: string, stripe: string): PatternImage {
  const side = 14;
  return paint(side, (x, y) => ((x + y) % side < 4 ? stripe : ground));
}

function paint(side: number, colorAt: (x: number, y: number) => string): PatternImage {
  const data = new Uint8ClampedArray(side * side * 4);
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    const color = channelsOf(colorAt(pixel % side, Math.floor(pixel / side)));
    data.set([...color, 255], pixel * 4);
  }
  return { width: side, height: side, data };
}
