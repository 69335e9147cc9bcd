import type { Desk, Draft } from './draft.ts';
import { attributeOf, childrenOf, type IatiElement, wordsOf } from './iati-element.ts';
import type { Spot } from './notes.ts';
import { readDay, yearsBetween } from './written-day.ts';

const TYPES = new Map([
  ['1', 'planned start'],
  ['2', 'actual start'],
  ['3', 'planned end'],
  ['4', 'actual end'],
  ['start-planned', 'planned start'],
  ['start-actual', 'actual start'],
  ['end-planned', 'planned end'],
  ['end-actual', 'actual end'],
]);

/** The date of the attribute, or the text of the element as versions 1.0x may have it. */
function dayOf(element: IatiElement, desk: Desk, at: Spot): string | null {
  const written = attributeOf(element, 'iso-date') || wordsOf(element);
  if (written === '') {
    desk.notes.add('activity-date', 'no date in it; left out', at);
    return null;
  }
  const read = readDay(written);
  if ('day' in read) return read.day;
  desk.notes.add('activity-date', `a date that ${read.fault}; left out`, at);
  return null;
}

function daysOf(activity: IatiElement, desk: Desk, spot: Spot): Map<string, string> {
  const days = new Map<string, string>();
  for (const element of childrenOf(activity, 'activity-date')) {
    const at = { ...spot, line: element.line };
    const type = TYPES.get(attributeOf(element, 'type').toLowerCase());
    if (type === undefined) {
      desk.notes.add('activity-date', 'of no known type; left out', at);
      continue;
    }
    const day = dayOf(element, desk, at);
    if (day === null) continue;
    const known = days.get(type);
    if (known === undefined) days.set(type, day);
    else if (known !== day)
      desk.notes.add('activity-date', `a second ${type}; the first is kept`, at);
  }
  return days;
}

/** An activity that states no end goes on at least until its publisher last wrote about it. */
function openTime(start: string, activity: IatiElement, desk: Desk, spot: Spot): Draft['time'] {
  const updated = readDay(attributeOf(activity, 'last-updated-datetime'));
  const isUsable = 'day' in updated && updated.day >= start;
  desk.notes.add(
    'activity-date',
    isUsable
      ? 'no end; counted until the last update'
      : 'no end and no later update; only the year of the start is counted',
    spot,
  );
  return {
    basis: 'stated-year',
    years: yearsBetween(start, isUsable ? updated.day : start),
    start,
    note: 'The source states no end.',
  };
}

/** From the actual start, or else the planned one, to the actual end, or else the planned one. */
export function timeFor(activity: IatiElement, desk: Desk, spot: Spot): Draft['time'] {
  const days = daysOf(activity, desk, spot);
  const start = days.get('actual start') ?? days.get('planned start');
  const end = days.get('actual end') ?? days.get('planned end');
  if (start === undefined) {
    const what = end === undefined ? 'no date' : 'an end without a start';
    desk.notes.add('activity-date', `${what}; the year is not stated`, spot);
    return { basis: 'not-stated', years: [], ...(end === undefined ? {} : { end }) };
  }
  if (end === undefined) return openTime(start, activity, desk, spot);
  if (end < start) {
    desk.notes.add('activity-date', 'an end before the start; the year is not stated', spot);
    return { basis: 'not-stated', years: [] };
  }
  return { basis: 'stated-year', years: yearsBetween(start, end), start, end };
}
