import type { Desk } from './draft.ts';
import { attributeOf, type IatiElement } from './iati-element.ts';
import type { Spot } from './notes.ts';

/** Three thirds written as 33.33 miss a hundred by so much. */
const ROUNDING = 0.02;
const EXACT = 1e-9;

/** A percentage as written, or null where there is none or it is no number. */
export function percentageOf(element: IatiElement): number | null {
  const written = attributeOf(element, 'percentage').replace(/%$/, '');
  return /^\d{1,6}(\.\d+)?$/.test(written) ? Number(written) : null;
}

function missOf(elements: readonly IatiElement[]): number {
  const sum = elements.reduce((total, element) => total + (percentageOf(element) ?? 0), 0);
  return Math.abs(sum - 100);
}

/** Whether the percentages give a hundred, roundings aside. */
export function makeHundred(elements: readonly IatiElement[]): boolean {
  return missOf(elements) <= ROUNDING + EXACT;
}

/** Percentages are shares of money. They are only compared with a hundred, never counted with. */
export function noteShares(
  field: string,
  elements: readonly IatiElement[],
  desk: Desk,
  spot: Spot,
): void {
  const shares = elements.map(percentageOf);
  const written = elements.filter((each) => attributeOf(each, 'percentage') !== '').length;
  const stated = shares.filter((share) => share !== null);
  if (written > stated.length) {
    desk.notes.add(`shares of ${field}`, 'a percentage that is no number', spot);
  }
  if (written === 0) {
    if (elements.length > 1) desk.notes.add(`shares of ${field}`, 'several without shares', spot);
    return;
  }
  if (written < elements.length) {
    desk.notes.add(`shares of ${field}`, 'only some have a share', spot);
  }
  const miss = missOf(elements);
  if (miss <= EXACT) return;
  const how =
    miss <= ROUNDING + EXACT ? `by rounding, at most ${ROUNDING}` : `by more than ${ROUNDING}`;
  desk.notes.add(`shares of ${field}`, `the sum misses 100 ${how}`, spot);
}
