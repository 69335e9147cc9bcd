import { formatNumber } from './format.ts';

/** A class of the legend as people read it: 4, 2–3, 7+, 1,000–1,999. */
export function classLabel(from: number, to: number | null): string {
  const first = formatNumber(from);
  if (to === null) return `${first}+`;
  return from === to ? first : `${first}–${formatNumber(to)}`;
}
