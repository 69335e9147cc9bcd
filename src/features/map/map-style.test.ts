import { createExpression, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { LOOKS, type Look } from '../../domain/looks.ts';
import { type ShapeState, standingOf } from './feature-states.ts';
import { mapStyle } from './map-style.ts';
import { samplePalette as palette } from './sample-palette.ts';

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };
const sources = {
  areas: empty,
  rings: empty,
  lines: empty,
  points: empty,
  places: null,
};
const style = mapStyle({ ...sources, antarctica: null }, palette, 'equal-earth', false);
const globe = mapStyle({ ...sources, antarctica: empty }, palette, 'globe', false);
const near = mapStyle(
  { ...sources, places: empty, antarctica: null },
  palette,
  'equal-earth',
  true,
);

function evaluate(value: unknown, state: Partial<ShapeState>, properties = {}): unknown {
  if (!Array.isArray(value)) return value;
  const { result, value: made } = createExpression(value, 'paint');
  if (result === 'error') throw new Error(JSON.stringify(made));
  return made.evaluate({ zoom: 0 }, { type: 'Polygon', properties }, state);
}

/** The topmost fill of an area that is seen at all: a colour or the name of a pattern. */
function drawn(state: Partial<ShapeState>) {
  return topmost(fillsStanding(state.look), state);
}

/** Those of an area that stands as its look says. */
function fillsStanding(look: Look = 'none') {
  const standing = standingOf(look);
  return fillsOf('areas').filter(
    ({ filter }) => filter === undefined || evaluate(filter, {}, { standing }) === true,
  );
}

function topmost(
  layers: ReturnType<typeof fillsOf>,
  state: Partial<ShapeState>,
  made: Partial<ShapeState> = {},
) {
  const seen = layers.flatMap(({ paint }) => {
    const opacity = evaluate(paint?.['fill-opacity'] ?? 1, state, made);
    const fill = evaluate(paint?.['fill-pattern'] ?? paint?.['fill-color'], state, made);
    return opacity === 0 ? [] : [{ fill, opacity }];
  });
  return seen.at(-1);
}

function fillsOf(source: string) {
  return style.layers.flatMap((layer) =>
    layer.type === 'fill' && layer.source === source ? [layer] : [],
  );
}

/** The same of a shape with a ring. */
function drawnInRing(ring: string, state: Partial<ShapeState>) {
  const layers = fillsOf('rings').filter(({ filter }) => evaluate(filter, {}, { ring }) === true);
  return topmost(layers, state);
}

const FILLS: Record<Look, string> = {
  none: palette.plain,
  filtered: palette.hollow,
  indirect: 'dotted',
  unclassed: palette.unclassed,
  'class-1': palette.class1,
  'class-2': palette.class2,
  'class-3': palette.class3,
  'class-4': palette.class4,
  undetermined: 'hatched',
};

describe('the style', () => {
  // The specification takes any name for a projection, so ours needs no exemption.
  it('passes the official validator', () => {
    expect(validateStyleMin(style)).toEqual([]);
    expect(validateStyleMin(globe)).toEqual([]);
    expect(validateStyleMin(near)).toEqual([]);
  });

  it('has names and wider lines on a map that is zoomed in', () => {
    const added = near.layers.filter(({ id }) => !style.layers.some((layer) => layer.id === id));
    expect(added.map(({ id }) => id)).toEqual(['names', 'dot-names', 'places', 'place-names']);
    const coast = ({ layers }: typeof style) => layers.find(({ id }) => id === 'coast')?.paint;
    expect(coast(style)).toMatchObject({ 'line-width': 0.6 });
    expect(coast(near)).toMatchObject({ 'line-width': 0.8 });
  });

  it('has Antarctica on the globe alone, apart from the countries', () => {
    const idsOf = ({ layers }: typeof style) => layers.map(({ id }) => id);
    expect(idsOf(globe).filter((id) => !idsOf(style).includes(id))).toEqual(['ice']);
    expect(Object.keys(style.sources)).not.toContain('antarctica');
  });

  it('would not pass with a misspelled property or a wrong expression', () => {
    const [sea] = style.layers;
    const layers = [{ ...sea, paint: { 'background-colour': ['frob'] } }];
    expect(validateStyleMin(Object.assign({}, style, { layers }))).not.toEqual([]);
  });

  it('calls every layer by its own name', () => {
    const names = style.layers.map(({ id }) => id);
    expect(names).toEqual([...new Set(names)]);
  });
});

describe('the fill of an area', () => {
  it('is plain land until the map is told its look', () => {
    expect(drawn({})).toEqual({ fill: FILLS.none, opacity: 1 });
  });

  it.each(LOOKS)('is one of its own for the look %s', (look) => {
    expect(drawn({ look })).toEqual({ fill: FILLS[look], opacity: 1 });
  });

  it.each(LOOKS)('is the one that it was made with until it is told another: %s', (look) => {
    const fills = fillsStanding(look);
    expect(topmost(fills, {}, { look })).toEqual({ fill: FILLS[look], opacity: 1 });
    expect(topmost(fills, { look }, { look: 'class-1', faded: true })).toEqual({
      fill: FILLS[look],
      opacity: 0.35,
    });
  });

  it.each(LOOKS)('stays what it is under a ring: %s', (look) => {
    for (const ring of ['hover', 'selected', 'focused'] as const) {
      expect(drawnInRing(ring, { look })).toEqual({ fill: FILLS[look], opacity: 1 });
    }
  });

  it.each(LOOKS)('fades when another class is meant: %s', (look) => {
    expect(drawn({ look, faded: true })).toEqual({ fill: FILLS[look], opacity: 0.35 });
  });
});
