import { describe, expect, it } from 'vitest';
import {
  askedYears,
  brushFor,
  brushWith,
  digitsAfter,
  edgesFor,
  filterAfterBrush,
  filterAfterUndated,
  handleBounds,
  isOnlyUndated,
  isYearIn,
  movedBrush,
  nearestHandle,
  reachesOutside,
  yearAt,
  yearForKey,
  yearsOf,
} from './year-brush.ts';

const span = { first: 2020, last: 2024 };
const full = { from: 2020, to: 2024 };
const dated = { range: { from: null, to: null }, undated: false };
const onlyUndated = { range: null, undated: true };

describe('the handles', () => {
  it('stand at the ends where no year is chosen', () => {
    for (const filter of [null, dated, onlyUndated]) expect(brushFor(filter, span)).toEqual(full);
  });

  it('stand at the outer edges of their columns', () => {
    expect(edgesFor({ from: 2023, to: 2023 }, span)).toEqual({ start: 0.6, end: 0.8 });
    expect(edgesFor(full, span)).toEqual({ start: 0, end: 1 });
  });

  it('meet at the near end for years outside the span, and choose nothing', () => {
    const before = { range: { from: 1990, to: 1995 }, undated: false };
    expect(edgesFor({ from: 1990, to: 1995 }, span)).toEqual({ start: 0, end: 0 });
    expect(edgesFor({ from: 2030, to: 2040 }, span)).toEqual({ start: 1, end: 1 });
    expect(brushFor(before, span)).toEqual({ from: 2020, to: 2020 });
    expect(yearsOf(span).some((year) => isYearIn(before, year))).toBe(false);
    expect(reachesOutside(before.range, span)).toBe(true);
    expect(reachesOutside({ from: 2020, to: null }, span)).toBe(false);
  });

  it('an end left open ends with the span, however far out the other end is', () => {
    expect(brushFor({ range: { from: 2022, to: null }, undated: false }, span).to).toBe(2024);
    expect(brushFor({ range: { from: 2030, to: null }, undated: false }, span)).toEqual({
      from: 2024,
      to: 2024,
    });
  });

  it('the nearer one follows the pointer; where both meet, the one that can move', () => {
    expect(nearestHandle(0.3, { start: 0.2, end: 0.8 })).toBe('from');
    expect(nearestHandle(0.7, { start: 0.2, end: 0.8 })).toBe('to');
    expect(nearestHandle(0.4, { start: 1, end: 1 })).toBe('from');
    expect(nearestHandle(0.4, { start: 0, end: 0 })).toBe('to');
    expect(nearestHandle(-0.01, { start: 0, end: 0 })).toBe('to');
    expect(nearestHandle(1.01, { start: 1, end: 1 })).toBe('from');
  });

  it('read the year off the track and never pass each other or leave the span', () => {
    expect(yearAt(0.41, 'from', span)).toBe(2022);
    expect(yearAt(0.41, 'to', span)).toBe(2021);
    expect(movedBrush(full, 'to', yearAt(1.4, 'to', span), span)).toEqual(full);
    expect(movedBrush({ from: 2022, to: 2023 }, 'from', 2024, span).from).toBe(2023);
    expect(movedBrush({ from: 2022, to: 2023 }, 'to', 2020, span).to).toBe(2022);
  });

  it('can be moved from outside the span, and leave the other end as it was asked', () => {
    const early = { from: 1990, to: 2010 };
    expect(movedBrush(early, 'to', 2021, span)).toEqual({ from: 1990, to: 2021 });
    expect(movedBrush(early, 'to', 2019, span)).toEqual({ from: 1990, to: 2020 });
    expect(movedBrush(early, 'from', 2021, span)).toEqual({ from: 2020, to: 2020 });
    const late = { from: 2030, to: 2040 };
    expect(movedBrush(late, 'from', 2023, span)).toEqual({ from: 2023, to: 2040 });
    expect(movedBrush(late, 'to', 2023, span)).toEqual({ from: 2024, to: 2024 });
  });

  it('take any year that is typed; the other end gives way', () => {
    expect(brushWith(full, 'from', 1990)).toEqual({ from: 1990, to: 2024 });
    expect(brushWith(full, 'to', 2022)).toEqual({ from: 2020, to: 2022 });
    expect(brushWith({ from: 2020, to: 2021 }, 'from', 2023)).toEqual({ from: 2023, to: 2023 });
    expect(brushWith({ from: 2022, to: 2024 }, 'to', 2021)).toEqual({ from: 2021, to: 2021 });
  });

  it('answer to keys', () => {
    const bounds = handleBounds({ from: 2021, to: 2023 }, 'from', span);
    const year = (key: string) => yearForKey(key, 2021, bounds);
    expect(['ArrowRight', 'ArrowUp', 'PageUp'].map(year)).toEqual([2022, 2022, 2022]);
    expect(['ArrowLeft', 'ArrowDown', 'PageDown'].map(year)).toEqual([2020, 2020, 2020]);
    expect(['Home', 'End', 'Enter'].map(year)).toEqual([2020, 2023, null]);
  });
});

it('a year is typed digit by digit', () => {
  expect(digitsAfter('2', '')).toBe('2');
  expect(digitsAfter('2', '202')).toBe('2022');
  expect(digitsAfter('5', '2022')).toBeNull();
  expect(digitsAfter('Backspace', '202')).toBe('20');
  expect(['Enter', 'ArrowUp', 'F1', '٢'].map((key) => digitsAfter(key, '20'))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

describe('the filter', () => {
  it('loses the undated that were only implied', () => {
    expect(filterAfterBrush(null, { from: 2022, to: 2024 }, span)).toEqual({
      range: { from: 2022, to: 2024 },
      undated: false,
    });
  });

  it('keeps the undated that were chosen', () => {
    const brush = { from: 2022, to: 2023 };
    const chosen = { range: { from: 2022, to: 2024 }, undated: true };
    expect(filterAfterBrush(chosen, brush, span)?.undated).toBe(true);
    expect(filterAfterBrush(onlyUndated, brush, span)).toEqual({ range: brush, undated: true });
  });

  it('is none again at the full span with the undated, and all dated without them', () => {
    const range = { from: 2022, to: 2024 };
    expect(filterAfterBrush({ range, undated: true }, full, span)).toBeNull();
    expect(filterAfterBrush({ range, undated: false }, full, span)).toEqual(dated);
  });

  it('stays the very same where the handles stay', () => {
    expect(filterAfterBrush(null, full, span)).toBeNull();
    expect(filterAfterBrush(onlyUndated, full, span)).toBe(onlyUndated);
  });

  it('stays exact outside the span until a handle moves', () => {
    const early = { range: { from: 1990, to: 2010 }, undated: true };
    expect(filterAfterBrush(early, askedYears(early, span), span)).toBe(early);
    expect(filterAfterBrush(early, { from: 2020, to: 2020 }, span)).toEqual({
      range: { from: 2020, to: 2020 },
      undated: true,
    });
  });

  it('follows the undated checkbox', () => {
    const range = { from: 2022, to: 2024 };
    expect(filterAfterUndated(null, false, span)).toEqual(dated);
    expect(filterAfterUndated(dated, true, span)).toBeNull();
    expect(filterAfterUndated({ range, undated: false }, true, span)).toEqual({
      range,
      undated: true,
    });
    expect(filterAfterUndated({ range: full, undated: false }, true, span)).toBeNull();
    expect(filterAfterUndated(onlyUndated, false, span)).toEqual(dated);
    expect(filterAfterUndated(null, false, null)).toEqual(dated);
  });

  it('knows when undated activities stand alone', () => {
    expect([null, dated, onlyUndated].map(isOnlyUndated)).toEqual([false, false, true]);
    expect(isYearIn(onlyUndated, 2022)).toBe(false);
    expect(isYearIn(null, 2022)).toBe(true);
  });
});
