import type { Look } from '../../domain/looks.ts';

/** What the style reads of an area; the keys are those of the style's expressions. */
export type AreaState = {
  look: Look;
  selected: boolean;
  hover: boolean;
  focused: boolean;
  faded: boolean;
  dot: boolean;
  /** Radius in pixels of the circle for the people trained, 0 for none. */
  circle: number;
};

/** As much of the map as is written to here. */
type StateMap = {
  setFeatureState: (feature: { source: string; id: string }, state: AreaState) => unknown;
};

const SOURCES = ['areas', 'points'] as const;

/** Feature state by area, written only where it changes. */
export class FeatureStates {
  readonly #map: StateMap;
  readonly #shown = new Map<string, AreaState>();

  constructor(map: StateMap) {
    this.#map = map;
  }

  /** Returns whether anything changed. */
  show(ids: readonly string[], stateOf: (id: string) => AreaState): boolean {
    let isChanged = false;
    for (const id of ids) {
      const state = stateOf(id);
      const before = this.#shown.get(id);
      if (before !== undefined && isSame(before, state)) continue;
      this.#shown.set(id, state);
      for (const source of SOURCES) this.#map.setFeatureState({ source, id }, state);
      isChanged = true;
    }
    return isChanged;
  }
}

function isSame(a: AreaState, b: AreaState): boolean {
  return (
    a.look === b.look &&
    a.selected === b.selected &&
    a.hover === b.hover &&
    a.focused === b.focused &&
    a.faded === b.faded &&
    a.dot === b.dot &&
    a.circle === b.circle
  );
}
