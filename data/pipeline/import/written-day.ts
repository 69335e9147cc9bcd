import { FIRST_YEAR, LAST_YEAR } from '../../../src/domain/view-values.ts';

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];

export type WrittenDay = { day: string } | { fault: string };

function dayFor(year: number, month: number, date: number): WrittenDay {
  const day = new Date(Date.UTC(year, month - 1, date));
  const isReal = day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  if (!isReal) return { fault: 'is no day of the calendar' };
  if (year < FIRST_YEAR || year > LAST_YEAR) return { fault: 'lies outside 1945 to 2100' };
  return { day: day.toISOString().slice(0, 10) };
}

/** `3/4/2021` is two days, depending on the country; `25/4/2021` is one. */
function slashedDay(first: number, second: number, year: number, order: string): WrittenDay {
  const isDayFirst = first > 12 && second <= 12;
  const isMonthFirst = second > 12 && first <= 12;
  if (order === 'dmy' || (order === '' && isDayFirst)) return dayFor(year, second, first);
  if (order === 'mdy' || (order === '' && isMonthFirst)) return dayFor(year, first, second);
  if (first === second) return dayFor(year, first, second);
  return { fault: 'may be day and month or month and day; say which in the mapping file' };
}

/**
 * A day as publishers write it. Two readings are a fault, never a guess.
 * @param order `dmy` or `mdy` where somebody has said how this file writes days
 */
export function readDay(written: string, order: '' | 'dmy' | 'mdy' = ''): WrittenDay {
  const text = written.trim();
  const iso =
    /^(\d{4})-(\d{2})-(\d{2})(?:Z|[+-]\d{2}:?\d{2}|[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      text,
    );
  if (iso !== null) return dayFor(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (slashed !== null) {
    return slashedDay(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]), order);
  }
  const named = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})$/i.exec(text);
  const name = named?.[2]?.toLowerCase() ?? '';
  const month = MONTHS.findIndex((each) => each === name || each.slice(0, 3) === name) + 1;
  if (named !== null && month > 0) return dayFor(Number(named[3]), month, Number(named[1]));
  return { fault: 'is no date' };
}

/** Every year from the first day to the last. */
export function yearsBetween(start: string, end: string): number[] {
  const first = Number(start.slice(0, 4));
  return Array.from({ length: Number(end.slice(0, 4)) - first + 1 }, (_, step) => first + step);
}
