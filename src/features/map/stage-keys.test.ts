import { describe, expect, it } from 'vitest';
import { foldText } from '../../domain/fold-text.ts';
import { stageKeys } from './stage-keys.ts';

const PLACES: Record<string, { x: number; y: number }> = {
  ALB: { x: 0, y: 0 },
  BEN: { x: 10, y: 0 },
  CHE: { x: 20, y: 0 },
};
const NAMES = ['ALB', 'BEN', 'CHE', 'ZZZ'];
const ENTRIES = NAMES.map((iso3) => ({ iso3, name: iso3, terms: iso3.toLowerCase() }));
const HELD = { altKey: false, ctrlKey: false, metaKey: false };

/** What a key does on a stage of three countries in a row, with a fourth in the list alone. */
function press(key: string, focused: string | null = null, change = {}, entries = ENTRIES) {
  const done: string[] = [];
  const stage = new EventTarget();
  stageKeys({
    focused,
    setFocused: (iso3) => done.push(`focus ${iso3}`),
    placeOf: (iso3) => PLACES[iso3] ?? null,
    pick: (iso3) => done.push(`pick ${iso3}`),
    close: () => done.push('close'),
    entries,
    typed: { words: '', at: -Infinity },
  })({
    key,
    timeStamp: 0,
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

describe('typing', () => {
  const entries = [
    ['CIV', 'Côte d’Ivoire', 'ivory coast'],
    ['CUB', 'Cuba', ''],
    ['KEN', 'Kenya', ''],
    ['NLD', 'Netherlands (Kingdom of the)', 'holland'],
    ['VNM', 'Viet Nam', 'vietnam'],
  ].map(([iso3 = '', name = '', alias = '']) => ({
    iso3,
    name,
    terms: foldText(`${name} ${iso3} ${alias}`),
  }));

  /** Where the focus is after each letter; `pause` milliseconds lie between two of them. */
  function type(words: string, pause = 200) {
    const typed = { words: '', at: -Infinity };
    const stage = new EventTarget();
    let focused: string | null = null;
    return [...words].map((key, at) => {
      stageKeys({
        focused,
        setFocused: (iso3) => {
          focused = iso3;
        },
        placeOf: () => null,
        pick: () => {},
        close: () => {},
        entries,
        typed,
      })({
        key,
        timeStamp: at * pause,
        ...HELD,
        target: stage,
        currentTarget: stage,
        preventDefault: () => {},
      });
      return focused;
    });
  }

  it('finds the first country whose name begins so', () => {
    expect(type('cu')).toEqual(['CIV', 'CUB']);
  });

  it('takes letters without their accents, and blanks and apostrophes of a name', () => {
    expect(type("cote d'i").at(-1)).toBe('CIV');
    expect(type('CÔT').at(-1)).toBe('CIV');
    expect(type('viet n').at(-1)).toBe('VNM');
  });

  it('knows other names where no name begins so', () => {
    expect(type('hol').at(-1)).toBe('NLD');
    expect(type('vietnam').at(-1)).toBe('VNM');
  });

  it('begins a new name after a second', () => {
    expect(type('ck', 1001)).toEqual(['CIV', 'KEN']);
    expect(type('ck', 1000)).toEqual(['CIV', 'CIV']);
  });

  it('goes on to the next name with the same letter', () => {
    expect(type('ccc')).toEqual(['CIV', 'CUB', 'CIV']);
  });

  it('stays where nothing is called so, and leaves other keys alone', () => {
    expect(type('kx')).toEqual(['KEN', 'KEN']);
    expect(type('1')).toEqual([null]);
    expect(press('/', 'BEN')).toEqual([]);
    expect(press(' ', 'BEN')).toEqual([]);
    expect(press('b', 'ALB', { ctrlKey: true })).toEqual([]);
  });
});
