/** One square an activity, or, where there are too many for squares, bars of `unit` pixels each. */
export type UnitScale = { kind: 'squares' } | { kind: 'bars'; unit: number };

const MOST_SQUARES = 120;
const MOST_COLUMNS = 16;
const HIGHEST_COLUMN = 40;
const WIDEST_BAR = 200;

/** Years and undated share one scale, so that their lengths can be compared. */
export function unitScaleFor(rows: number, years: ArrayLike<number>, undated: number): UnitScale {
  if (rows <= MOST_SQUARES && years.length <= MOST_COLUMNS) return { kind: 'squares' };
  const highest = Math.max(1, ...Array.from(years));
  return {
    kind: 'bars',
    unit: Math.min(HIGHEST_COLUMN / highest, WIDEST_BAR / Math.max(1, undated)),
  };
}

/** Every how many columns a year is written, so that at most six labels stand under the axis. */
export function labelStep(columns: number): number {
  return columns <= 6 ? 1 : Math.ceil(columns / 5);
}

/** `total` units, numbered from 1; those past the first `solid` are off. */
export function unitsOf(total: number, solid: number): { number: number; isOff: boolean }[] {
  return Array.from({ length: total }, (_, at) => ({ number: at + 1, isOff: at >= solid }));
}
