import { expect, it } from 'vitest';
import { LOOKS, type Look } from '../../domain/looks.ts';
import { FeatureStates, isSameStanding, type PointState, standingOf } from './feature-states.ts';

const plain: PointState = {
  look: 'none',
  selected: false,
  hover: false,
  focused: false,
  faded: false,
  dot: false,
  circle: 0,
};

const both = (tuvalu: PointState) =>
  new Map([
    ['KEN', plain],
    ['TUV', tuvalu],
  ]);

/** A map that was made with plain areas. */
function recorder() {
  const written: string[] = [];
  const map = {
    setFeatureState: ({ source, id }: { source: string; id: string }) => {
      written.push(`${source} ${id}`);
    },
  };
  return { states: new FeatureStates(map, both(plain)), written };
}

it('writes nothing of what the map was made with, nor of what did not change since', () => {
  const { states, written } = recorder();
  expect(states.show(both({ ...plain }))).toBe(false);
  expect(written).toEqual([]);
  states.show(both({ ...plain, look: 'class-1' }));
  written.length = 0;
  expect(states.show(both({ ...plain, look: 'class-1' }))).toBe(false);
  expect(written).toEqual([]);
});

it('takes back what it has written', () => {
  const { states, written } = recorder();
  states.show(both({ ...plain, look: 'class-1' }));
  written.length = 0;
  expect(states.show(both(plain))).toBe(true);
  expect(written).toEqual(['points TUV', 'areas TUV', 'rings TUV']);
});

it.each<[Partial<PointState>, string[]]>([
  [{ look: 'class-1' }, ['points', 'areas', 'rings']],
  [{ faded: true }, ['points', 'areas', 'rings']],
  [{ selected: true }, ['points']],
  [{ hover: true }, ['points']],
  [{ focused: true }, ['points']],
  [{ dot: true }, ['points']],
  [{ circle: 9 }, ['points']],
])('writes the one area that changed, its shape where that shows it: %o', (change, sources) => {
  const { states, written } = recorder();
  expect(states.show(both({ ...plain, ...change }))).toBe(true);
  expect(written).toEqual(sources.map((source) => `${source} TUV`));
});

it('knows what no filter changes of an area', () => {
  expect(LOOKS.map(standingOf)).toEqual([
    'plain',
    ...Array.from({ length: LOOKS.length - 2 }, () => 'named'),
    'undetermined',
  ]);

  const standsAs = (look: Look | undefined, made: Look) =>
    isSameStanding(
      both({ ...plain, look: made }),
      new Map(look === undefined ? [] : [['TUV', look]]),
    );
  expect(standsAs('filtered', 'class-4')).toBe(true);
  expect(standsAs(undefined, 'none')).toBe(true);
  expect(standsAs('class-4', 'none')).toBe(false);
  expect(standsAs(undefined, 'undetermined')).toBe(false);
});
