import { channelsOf } from './palette.ts';

export type PatternImage = { width: number; height: number; data: Uint8ClampedArray };

/** Drawn at twice the size, for screens with fine pixels. */
export const PATTERN_PIXEL_RATIO = 2;

/** Dots in a diagonal grid of about 5 px, with soft edges: named only indirectly. */
export function dotPattern(ground: string, dot: string): PatternImage {
  const radius = 1.9;
  const centres = [
    [2.5, 2.5],
    [7.5, 7.5],
  ] as const;
  return paint(10, ground, dot, (x, y) => {
    const nearest = Math.min(...centres.map(([cx, cy]) => Math.hypot(x - cx, y - cy)));
    return radius - nearest + 0.5;
  });
}

/** Stripes at 45 degrees, 1.6 of every 5 px: status undetermined. */
export function hatchPattern(ground: string, stripe: string): PatternImage {
  const side = 14;
  return paint(side, ground, stripe, (x, y) => {
    const across = (x + y) % side;
    return 2.1 - Math.abs(across - side / 2) * Math.SQRT1_2;
  });
}

/** `coverage` says how much of the pixel around a place is ink; 0 and less is ground, 1 and more ink. */
function paint(
  side: number,
  ground: string,
  ink: string,
  coverage: (x: number, y: number) => number,
): PatternImage {
  const [from, to] = [channelsOf(ground), channelsOf(ink)];
  const data = new Uint8ClampedArray(side * side * 4);
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    const x = (pixel % side) + 0.5;
    const y = Math.floor(pixel / side) + 0.5;
    const share = Math.min(1, Math.max(0, coverage(x, y)));
    const color = from.map((channel, at) => channel + ((to[at] ?? 0) - channel) * share);
    data.set([...color, 255], pixel * 4);
  }
  return { width: side, height: side, data };
}
