import type { ValueClass } from './classes.ts';
import type { Country } from './dataset.ts';
import type { Look } from './looks.ts';

export type LegendClass = ValueClass & { look: Look; countries: number };

/** Counts of countries per look: what the legend prints beside its keys. */
export type Legend = {
  classes: LegendClass[];
  filtered: number;
  indirect: number;
};

const CLASS_LOOKS: readonly Look[] = ['class-1', 'class-2', 'class-3', 'class-4'];

/** A country stands under one key only; an area painted with another country's value under none. */
export function legendFor(
  countries: readonly Country[],
  looks: readonly Look[],
  classes: readonly ValueClass[],
): Legend {
  const own = looks.filter((_, position) => countries[position]?.fillFrom === null);
  const countOf = (look: Look) => own.filter((each) => each === look).length;
  return {
    classes: classes.flatMap((valueClass, position) => {
      const look = CLASS_LOOKS[position];
      return look === undefined ? [] : [{ ...valueClass, look, countries: countOf(look) }];
    }),
    filtered: countOf('filtered'),
    indirect: countOf('indirect'),
  };
}
