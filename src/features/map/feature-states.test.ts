import { expect, it } from 'vitest';
import { FeatureStates, type PointState } from './feature-states.ts';

const plain: PointState = {
  look: 'none',
  selected: false,
  hover: false,
  focused: false,
  faded: false,
  dot: false,
  circle: 0,
};

function recorder() {
  const written: string[] = [];
  const states = new FeatureStates({
    setFeatureState: ({ source, id }, state) => {
      written.push(`${source} ${id} ${state.look}`);
    },
  });
  return { states, written };
}

it('writes the shape and the dot of every area the first time', () => {
  const { states, written } = recorder();
  expect(states.show(['KEN', 'TUV'], () => plain)).toBe(true);
  expect(written).toEqual([
    'points KEN none',
    'areas KEN none',
    'rings KEN none',
    'points TUV none',
    'areas TUV none',
    'rings TUV none',
  ]);
});

it('writes nothing where nothing changed', () => {
  const { states, written } = recorder();
  states.show(['KEN', 'TUV'], () => plain);
  written.length = 0;
  expect(states.show(['KEN', 'TUV'], () => ({ ...plain }))).toBe(false);
  expect(written).toEqual([]);
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
  states.show(['KEN', 'TUV'], () => plain);
  written.length = 0;
  const stateOf = (id: string) => (id === 'TUV' ? { ...plain, ...change } : plain);
  expect(states.show(['KEN', 'TUV'], stateOf)).toBe(true);
  expect(written.map((line) => line.split(' ', 2))).toEqual(
    sources.map((source) => [source, 'TUV']),
  );
});
