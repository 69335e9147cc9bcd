import { circleRadius } from '../../domain/circle-size.ts';
import type { Look } from '../../domain/looks.ts';
import { isDot } from '../../domain/small-country.ts';
import type { World } from '../../domain/world.ts';
import type { MapState } from './map-state.ts';
import { sizeScale } from './small-countries.ts';

/** What the style reads of the shape of an area; the keys are those of its expressions. */
export type ShapeState = { look: Look; faded: boolean };

/** What it reads of the point that stands for the same area. */
export type PointState = ShapeState & {
  selected: boolean;
  hover: boolean;
  focused: boolean;
  dot: boolean;
  /** Radius in pixels of the circle for the people trained, 0 for none. */
  circle: number;
};

/** What the shapes and points of a map are made with, by area: no frame shows them without it. */
export type FirstStates = ReadonlyMap<string, PointState>;

/** What no filter changes: whether the source names an area at all, and where its status is open. */
export type Standing = 'plain' | 'named' | 'undetermined';

export function standingOf(look: Look): Standing {
  if (look === 'none') return 'plain';
  return look === 'undetermined' ? 'undetermined' : 'named';
}

/** Whether areas that were made with these states stand as these looks say. */
export function isSameStanding(first: FirstStates, looks: ReadonlyMap<string, Look>): boolean {
  return [...first].every(
    ([id, { look }]) => standingOf(look) === standingOf(looks.get(id) ?? 'none'),
  );
}

/** As much of the map as is written to here. */
type StateMap = {
  setFeatureState: (feature: { source: string; id: string }, state: ShapeState) => unknown;
};

const SHAPES = ['areas', 'rings'] as const;

/** The states of all areas where the Earth's radius is so many pixels. */
export function pointStates(
  { areas, points }: World,
  radius: number,
  state: MapState,
): Map<string, PointState> {
  const scale = sizeScale(radius);
  const sizes = new Map(points.map(({ id, size }) => [id, size * scale]));
  return new Map(areas.map(({ id }) => [id, pointState(id, sizes.get(id) ?? Infinity, state)]));
}

/** The state of an area that is `size` pixels large on the screen. */
function pointState(id: string, size: number, state: MapState): PointState {
  const { looks, people, selected, hovered, focused, highlight } = state;
  const look = looks.get(id) ?? 'none';
  return {
    look,
    faded: highlight !== null && look !== highlight,
    selected: id === selected,
    hover: id === hovered,
    focused: id === focused,
    dot: isDot(size, look),
    circle: circleRadius(people.get(id) ?? 0),
  };
}

/** Feature state by area, written only where it changes. */
export class FeatureStates {
  readonly #map: StateMap;
  readonly #shown: Map<string, PointState>;

  constructor(map: StateMap, first: FirstStates) {
    this.#map = map;
    this.#shown = new Map(first);
  }

  /** Returns whether anything changed. */
  show(states: ReadonlyMap<string, PointState>): boolean {
    let isChanged = false;
    for (const [id, state] of states) {
      const before = this.#shown.get(id);
      if (before !== undefined && isSamePoint(before, state)) continue;
      this.#shown.set(id, state);
      this.#map.setFeatureState({ source: 'points', id }, state);
      isChanged = true;
      if (before !== undefined && isSameShape(before, state)) continue;
      const { look, faded } = state;
      for (const source of SHAPES) this.#map.setFeatureState({ source, id }, { look, faded });
    }
    return isChanged;
  }
}

function isSameShape(a: ShapeState, b: ShapeState): boolean {
  return a.look === b.look && a.faded === b.faded;
}

function isSamePoint(a: PointState, b: PointState): boolean {
  return (
    isSameShape(a, b) &&
    a.selected === b.selected &&
    a.hover === b.hover &&
    a.focused === b.focused &&
    a.dot === b.dot &&
    a.circle === b.circle
  );
}
