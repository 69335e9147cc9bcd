import { expect, it } from 'vitest';
import { type AreaState, FeatureStates } from './feature-states.ts';

const plain: AreaState = {
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
    'areas KEN none',
    'points KEN none',
    'areas TUV none',
    'points TUV none',
  ]);
});

it('writes nothing where nothing changed', () => {
  const { states, written } = recorder();
  states.show(['KEN', 'TUV'], () => plain);
  written.length = 0;
  expect(states.show(['KEN', 'TUV'], () => ({ ...plain }))).toBe(false);
  expect(written).toEqual([]);
});

it.each<Partial<AreaState>>([
  { look: 'class-1' },
  { selected: true },
  { hover: true },
  { focused: true },
  { faded: true },
  { dot: true },
  { circle: 9 },
])('writes the one area that changed: %o', (change) => {
  const { states, written } = recorder();
  states.show(['KEN', 'TUV'], () => plain);
  written.length = 0;
  const stateOf = (id: string) => (id === 'TUV' ? { ...plain, ...change } : plain);
  expect(states.show(['KEN', 'TUV'], stateOf)).toBe(true);
  expect(written.map((line) => line.slice(0, 10))).toEqual(['areas TUV ', 'points TUV']);
});
