import { describe, expect, it } from 'vitest';
import { classesFor, classOf } from './classes.ts';
import type { CountryValues } from './measures.ts';

function valuesOf(...activities: number[]): CountryValues {
  return {
    activities: Uint32Array.from(activities),
    themes: Uint32Array.from(activities, () => 8),
    people: Int32Array.from(activities, () => 9999),
  };
}

const namesOf = (measure: 'activities' | 'themes' | 'people', values: CountryValues) =>
  classesFor(measure, values).map(({ from, to }) =>
    to === from ? `${from}` : `${from}-${to ?? ''}`,
  );

describe('classesFor', () => {
  it.each([
    ['nothing at all', [], ['1', '2', '3', '4']],
    ['zeros', [0, 0], ['1', '2', '3', '4']],
    ['counts up to 4', [0, 4, 1], ['1', '2', '3', '4']],
    ['counts up to 5', [0, 5, 1], ['1', '2-3', '4-6', '7-']],
    ['counts up to 50', [50, 1], ['1', '2-3', '4-6', '7-']],
    ['large counts', [3, 70, 800, 9000], ['1-49', '50-499', '500-4999', '5000-']],
    [
      'one large count',
      [4_000_000_000],
      ['1-1999999999', '2000000000-4999999999', '5000000000-9999999999', '10000000000-'],
    ],
  ])('breaks %s', (_, activities, names) => {
    expect(namesOf('activities', valuesOf(...activities))).toEqual(names);
  });

  it('breaks themes the same way whatever their number', () => {
    expect(namesOf('themes', valuesOf(1))).toEqual(['1', '2', '3', '4-']);
    expect(namesOf('themes', valuesOf(9))).toEqual(['1', '2', '3', '4-']);
  });
});

describe('classOf', () => {
  it.each([
    [0, 0, 0],
    [1, 1, 1],
    [2, 2, 2],
    [3, 3, 2],
    [4, 4, 3],
    [6, 0, 3],
    [7, 0, 4],
    [1e9, 0, 4],
    [-1, 0, 0],
    [Number.NaN, 0, 0],
  ])('puts %d into exact class %i and broad class %i', (value, exact, broad) => {
    expect(classOf(value, classesFor('activities', valuesOf(4)))).toBe(exact);
    expect(classOf(value, classesFor('activities', valuesOf(9)))).toBe(broad);
  });

  it('has a class for every count that can occur', () => {
    for (const most of [1, 4, 5, 50]) {
      const classes = classesFor('activities', valuesOf(most));
      for (let value = 1; value <= most; value += 1)
        expect(classOf(value, classes)).toBeGreaterThan(0);
    }
  });
});
