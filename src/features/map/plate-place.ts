/** The middle of a country in the stage and the longer side of its largest part, in CSS pixels. */
export type PlateSpot = { x: number; y: number; size: number };

/**
 * `at`: on the country, or on the side of it that has room. `reach`: how far the name is from the
 * middle. `line`: how much of that a line takes.
 */
type PlatePlace = {
  at: 'middle' | 'right' | 'left';
  x: number;
  y: number;
  reach: number;
  line: number;
};

/** Of the length of the line that a name beside its country hangs at, what shows outside the ring. */
const LINE = 20;
const LEAST_MARGIN = 8;
/** Between a name and its line or circle, in all. */
const GAP = 8;

/**
 * Where the name of a country of this size goes; `width` is that of the name, `circle` that of the
 * circle on the country, 0 without one. `null` where the middle of the country is not to be seen.
 */
export function placePlate(
  spot: PlateSpot | null,
  width: number,
  stage: { width: number; height: number },
  circle: number,
): PlatePlace | null {
  if (spot === null) return null;
  const { x, y, size } = spot;
  if (x < 0 || y < 0 || x > stage.width || y > stage.height) return null;
  if (!circle && size >= width) return { at: 'middle', x, y, reach: 0, line: 0 };
  const reach = circle ? circle / 2 + GAP : size / 2 + LINE;
  const least = reach + width + LEAST_MARGIN;
  const isRight = x + least <= stage.width || stage.width - x >= x;
  return { at: isRight ? 'right' : 'left', x, y, reach, line: circle ? 0 : reach - GAP };
}
