import type { LargeColumns, SetColumn } from './large-index.ts';

type Around = Pick<LargeColumns, 'countries' | 'facets'>;

/**
 * The codes of the partners as a column file has them: the step from the row above where that has
 * the same countries and years, because rows are sorted by these and then by partner, and small
 * numbers compress best. Steps are taken round the number of sets, so that any order can be written.
 */
export function partnerSteps({ countries, facets }: Around): SetColumn['codes'] {
  const { codes, sets } = facets.partner;
  const size = sets.offsets.length - 1;
  const steps = codes.slice();
  const isFirst = firstRows(countries.starts, facets.year.codes);
  for (let row = 1; row < codes.length; row += 1) {
    if (isFirst[row] === 1) continue;
    steps[row] = ((codes[row] ?? 0) - (codes[row - 1] ?? 0) + size) % size;
  }
  return steps;
}

/** Turns the steps of {@link partnerSteps} back into codes, in place. */
export function undoPartnerSteps({ countries, facets }: Around): void {
  const { codes, sets } = facets.partner;
  const size = sets.offsets.length - 1;
  const isFirst = firstRows(countries.starts, facets.year.codes);
  for (let row = 1; row < codes.length; row += 1) {
    if (isFirst[row] !== 1) codes[row] = ((codes[row] ?? 0) + (codes[row - 1] ?? 0)) % size;
  }
}

/** 1 at the first row of each stretch with the same countries and years. */
function firstRows(starts: Uint32Array, years: SetColumn['codes']): Uint8Array {
  const isFirst = Uint8Array.from(years, (year, row) => Number(year !== years[row - 1]));
  for (const start of starts) if (start < isFirst.length) isFirst[start] = 1;
  return isFirst;
}
