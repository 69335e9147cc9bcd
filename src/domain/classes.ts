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
/** Above it the broad classes would put nearly every country into the last. */
const MOST_BROAD = 50;
const THEMES: readonly ValueClass[] = [...EXACT.slice(0, 3), { from: 4, to: null }];

/**
 * The four classes of a choropleth, from the unfiltered values, so that no filter moves a break.
 * Counts up to 4 have exact classes; themes end with "4 or more"; breaks of large counts are round
 * numbers near their quartiles.
 */
export function classesFor(measure: Measure, unfiltered: CountryValues): readonly ValueClass[] {
  if (measure === 'themes') return THEMES;
  const most = unfiltered.activities.reduce((highest, value) => Math.max(highest, value), 0);
  if (most <= 4) return EXACT;
  return most <= MOST_BROAD ? BROAD : wideClasses(unfiltered.activities);
}

/** As many countries in each class as round breaks allow. */
function wideClasses(activities: Uint32Array): ValueClass[] {
  const values = activities.filter((value) => value > 0).sort();
  const breaks: number[] = [];
  for (const share of [0.25, 0.5, 0.75]) {
    const wanted = values[Math.floor(share * values.length)] ?? 0;
    const least = (breaks.at(-1) ?? 1) + 1;
    breaks.push(roundFrom(least, wanted));
  }
  const starts = [1, ...breaks];
  return starts.map((from, at) => {
    const next = starts[at + 1];
    return { from, to: next === undefined ? null : next - 1 };
  });
}

/** The largest of 1, 2, 5, 10, 20 ... up to `wanted`, or where that is below `least` the next after it. */
function roundFrom(least: number, wanted: number): number {
  let best = 0;
  for (let power = 1; ; power *= 10) {
    for (const round of [power, 2 * power, 5 * power]) {
      if (round >= least && (best === 0 || round <= wanted)) best = round;
      if (best > 0 && round > wanted) return best;
    }
  }
}

/** 1 to 4, or 0 where the value is in no class. */
export function classOf(value: number, classes: readonly ValueClass[]): number {
  return classes.findIndex(({ from, to }) => value >= from && value <= (to ?? Infinity)) + 1;
}
