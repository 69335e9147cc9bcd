import type { CountryValues } from './measures.ts';
import type { Measure } from './vocabulary.ts';

/** Both ends belong to the class; `to: null` is open. */
export type ValueClass = { from: number; to: number | null };

const EXACT: readonly ValueClass[] = [1, 2, 3, 4].map((value) => ({ from: value, to: value }));
const BROAD: readonly ValueClass[] = [
  { from: 1, to: 1 },
  { from: 2, to: 3 },
  { from: 4, to: 6 },
  { from: 7, to: null },
];
const THEMES: readonly ValueClass[] = [...EXACT.slice(0, 3), { from: 4, to: null }];

/**
 * The four classes of a choropleth, from the unfiltered values, so that no filter moves a break.
 * Counts up to 4 have exact classes; themes end with "4 or more".
 */
export function classesFor(measure: Measure, unfiltered: CountryValues): readonly ValueClass[] {
  if (measure === 'themes') return THEMES;
  return unfiltered.activities.every((value) => value <= 4) ? EXACT : BROAD;
}

/** 1 to 4, or 0 where the value is in no class. */
export function classOf(value: number, classes: readonly ValueClass[]): number {
  return classes.findIndex(({ from, to }) => value >= from && value <= (to ?? Infinity)) + 1;
}
