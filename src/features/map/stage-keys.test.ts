import { describe, expect, it } from 'vitest';
import { stageKeys } from './stage-keys.ts';

const PLACES: Record<string, { x: number; y: number }> = {
  ALB: { x: 0, y: 0 },
  BEN: { x: 10, y: 0 },
  CHE: { x: 20, y: 0 },
};
const NAMES = ['ALB', 'BEN', 'CHE', 'ZZZ'];
const HELD = { altKey: false, ctrlKey: false, metaKey: false };

/** What a key does on a stage of three countries in a row, with a fourth in the list alone. */
function press(key: string, focused: string | null = null, change = {}, names = NAMES) {
  const done: string[] = [];
  const stage = new EventTarget();
  stageKeys({
    focused,
    setFocused: (iso3) => done.push(`focus ${iso3}`),
    placeOf: (iso3) => PLACES[iso3] ?? null,
    pick: (iso3) => done.push(`pick ${iso3}`),
    close: () => done.push('close'),
    entries: names.map((iso3) => ({ iso3 })),
  })({
    key,
    ...HELD,
    target: stage,
    currentTarget: stage,
    preventDefault: () => done.push('taken'),
    ...change,
  });
  return done;
}

describe('arrows', () => {
  it('begin in the middle', () => {
    expect(press('ArrowLeft')).toEqual(['focus BEN', 'taken']);
  });

  it('go to the next country and stay at the edge', () => {
    expect(press('ArrowLeft', 'BEN')).toEqual(['focus ALB', 'taken']);
    expect(press('ArrowLeft', 'ALB')).toEqual(['focus ALB', 'taken']);
  });

  it('begin anew from a country that has no place', () => {
    expect(press('ArrowLeft', 'ZZZ')).toEqual(['focus BEN', 'taken']);
  });

  it('find nothing where there are no countries', () => {
    expect(press('ArrowUp', null, {}, [])).toEqual(['focus null', 'taken']);
  });

  it.each(['altKey', 'ctrlKey', 'metaKey'])('are left to the browser with %s', (held) => {
    expect(press('ArrowLeft', 'BEN', { [held]: true })).toEqual([]);
  });
});

it('Home and End go by name', () => {
  expect(press('Home', 'BEN')).toEqual(['focus ALB', 'taken']);
  expect(press('End', 'BEN')).toEqual(['focus ZZZ', 'taken']);
});

it('Enter picks what is in focus, and nothing else', () => {
  expect(press('Enter', 'BEN')).toEqual(['pick BEN', 'taken']);
  expect(press('Enter')).toEqual([]);
});

it('Escape leaves', () => {
  expect(press('Escape', 'BEN')).toEqual(['focus null', 'close', 'taken']);
});

it('other keys, and keys meant for something inside the stage, go their own way', () => {
  expect(press('Tab', 'BEN')).toEqual([]);
  expect(press('ArrowLeft', 'BEN', { target: new EventTarget() })).toEqual([]);
});
