import { FIRST_YEAR, LAST_YEAR } from '../../../src/domain/view-values.ts';
import type { Desk, Draft } from './draft.ts';
import type { Spot } from './notes.ts';
import type { Row } from './row.ts';
import type { Table, TableField } from './table-columns.ts';
import { valuesOf } from './table-row.ts';
import { readDay, yearsBetween } from './written-day.ts';

type When = { years: number[]; day: string | null };

/** A day, or a month or year that stands alone. */
function whenOf(written: string, table: Table): When | { fault: string } {
  const year = Number(/^(\d{4})(?:-(?:0[1-9]|1[0-2]))?$/.exec(written)?.[1] ?? '0');
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return { years: [year], day: null };
  const read = readDay(written, table.dates);
  if ('fault' in read) return read;
  return { years: [Number(read.day.slice(0, 4))], day: read.day };
}

function whenIn(table: Table, row: Row, field: TableField, desk: Desk, spot: Spot): When | null {
  const [cell] = valuesOf(table, row, field);
  if (cell === undefined) return null;
  const when = whenOf(cell.text, table);
  if (!('fault' in when)) return when;
  desk.notes.add(cell.column.name, `a date that ${when.fault}; left out`, spot);
  return null;
}

/** The years of a row that lists them, each once. */
function yearsIn(table: Table, row: Row, desk: Desk, spot: Spot): When | null {
  const years = new Set<number>();
  const days: (string | null)[] = [];
  for (const { text, column } of valuesOf(table, row, 'year')) {
    const when = whenOf(text, table);
    if ('fault' in when) desk.notes.add(column.name, `a date that ${when.fault}; left out`, spot);
    else {
      for (const year of when.years) years.add(year);
      days.push(when.day);
    }
  }
  if (years.size === 0) return null;
  const sorted = [...years].toSorted((a, b) => a - b);
  return { years: sorted, day: days.length === 1 ? (days[0] ?? null) : null };
}

/** When a row says it was. */
export function rowTime(table: Table, row: Row, desk: Desk, spot: Spot): Draft['time'] {
  const start = whenIn(table, row, 'start', desk, spot) ?? yearsIn(table, row, desk, spot);
  const end = whenIn(table, row, 'end', desk, spot);
  const first = start?.years[0];
  const last = end?.years[0] ?? first;
  if (first === undefined || last === undefined) {
    if (end === null) return { basis: 'not-stated', years: [] };
    desk.notes.add('dates', 'an end without a start; the year is not stated', spot);
    return { basis: 'not-stated', years: [], ...(end.day === null ? {} : { end: end.day }) };
  }
  const isReversed = last < first || (start?.day && end?.day && end.day < start.day);
  if (isReversed) {
    desk.notes.add('dates', 'an end before the start; the year is not stated', spot);
    return { basis: 'not-stated', years: [] };
  }
  return {
    basis: 'stated-year',
    years: end === null && start !== null ? start.years : yearsBetween(`${first}`, `${last}`),
    ...(start?.day ? { start: start.day } : {}),
    ...(end?.day ? { end: end.day } : {}),
  };
}

function pick(
  a: string | undefined,
  b: string | undefined,
  isBetter: (a: string, b: string) => boolean,
) {
  if (a === undefined || b === undefined) return a ?? b;
  return isBetter(a, b) ? a : b;
}

/** The time of a record that several rows speak of. */
export function joinTimes(one: Draft['time'], other: Draft['time']): Draft['time'] {
  const years = [...new Set([...one.years, ...other.years])].toSorted((a, b) => a - b);
  const start = pick(one.start, other.start, (a, b) => a < b);
  const end = pick(one.end, other.end, (a, b) => a > b);
  return {
    basis: years.length === 0 ? 'not-stated' : 'stated-year',
    years,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
}
