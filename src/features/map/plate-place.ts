/** The middle of a country in the stage and the longer side of its largest part, in CSS pixels. */
export type PlateSpot = { x: number; y: number; size: number };

/** `at`: on the country, or on the side of it that has room. `reach`: how far the name is from the middle. */
export type PlatePlace = { at: 'middle' | 'right' | 'left'; x: number; y: number; reach: number };

/** Of the length of the line that a name beside its country hangs at, what shows outside the ring. */
const LINE = 20;
const LEAST_MARGIN = 8;

/**
 * Where the name of a country of this size goes; `width` is that of the name, `stage` that of the
 * stage. `null` where the country is not to be seen.
 */
export function placePlate(
  spot: PlateSpot | null,
  width: number,
  stage: number,
): PlatePlace | null {
  if (spot === null) return null;
  const { x, y, size } = spot;
  if (size >= width) return { at: 'middle', x, y, reach: 0 };
  const reach = size / 2 + LINE;
  const isRoom = x + reach + width <= stage - LEAST_MARGIN;
  return { at: isRoom ? 'right' : 'left', x, y, reach };
}
