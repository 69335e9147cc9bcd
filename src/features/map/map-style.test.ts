import {
  latest,
  normalizePropertyExpression,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { LOOKS, type Look } from '../../domain/looks.ts';
import type { AreaState } from './feature-states.ts';
import { mapStyle } from './map-style.ts';
import { samplePalette as palette } from './sample-palette.ts';

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };
const style = mapStyle({ areas: empty, lines: empty, points: empty, graticule: empty }, palette);

/** The topmost fill of an area that is seen at all: a colour or the name of a pattern. */
function drawn(state: Partial<AreaState>) {
  const seen = style.layers.flatMap((layer) => {
    if (layer.type !== 'fill') return [];
    const read = (name: 'fill-opacity' | 'fill-color' | 'fill-pattern') =>
      normalizePropertyExpression<unknown>(
        layer.paint?.[name] ?? latest.paint_fill[name].default,
        name,
        latest.paint_fill[name],
      ).evaluate({ zoom: 0 }, { type: 'Polygon', properties: {} }, state);
    const opacity = Number(read('fill-opacity'));
    const paint = layer.paint?.['fill-pattern'] === undefined ? 'fill-color' : 'fill-pattern';
    return opacity === 0 ? [] : [{ paint: String(read(paint)), opacity }];
  });
  return seen.at(-1);
}

const opaque = (color: string) =>
  color.replace('rgb(', 'rgba(').replace(')', ',1)').replaceAll(' ', '');

const FILLS: Record<Look, string> = {
  none: opaque(palette.plain),
  filtered: opaque(palette.hollow),
  indirect: 'dotted',
  unclassed: opaque(palette.unclassed),
  'class-1': opaque(palette.class1),
  'class-2': opaque(palette.class2),
  'class-3': opaque(palette.class3),
  'class-4': opaque(palette.class4),
  undetermined: 'hatched',
};

describe('the style', () => {
  // The specification takes any name for a projection, so ours needs no exemption.
  it('passes the official validator', () => {
    expect(validateStyleMin(style)).toEqual([]);
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
    expect(drawn({})).toEqual({ paint: FILLS.none, opacity: 1 });
  });

  it.each(LOOKS)('is one of its own for the look %s', (look) => {
    expect(drawn({ look })).toEqual({ paint: FILLS[look], opacity: 1 });
  });

  it.each(LOOKS)('stays what it is under a ring: %s', (look) => {
    for (const ring of ['hover', 'selected', 'focused'] as const) {
      expect(drawn({ look, [ring]: true })).toEqual({ paint: FILLS[look], opacity: 1 });
    }
  });

  it.each(LOOKS)('fades when another class is meant: %s', (look) => {
    expect(drawn({ look, faded: true })).toEqual({ paint: FILLS[look], opacity: 0.35 });
  });
});
