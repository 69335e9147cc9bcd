import type { Feature, FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Look } from '../../domain/looks.ts';
import { fillColor, PATTERNED } from './map-expressions.ts';
import type { Palette } from './palette.ts';

/** What an area has a ring for; the later lies above. */
const RINGS = ['hover', 'selected', 'focused'] as const;
type Ring = (typeof RINGS)[number];

export type Ringed = { ring: Ring; id: string; look: Look };

type Pointed = { hovered: string | null; selected: string | null; focused: string | null };

/** The areas that have rings in a state of the map. */
export function ringedIn(state: Pointed, lookOf: (id: string) => Look): Ringed[] {
  const ids = { hover: state.hovered, selected: state.selected, focused: state.focused };
  return RINGS.flatMap((ring) => {
    const id = ids[ring];
    return id === null ? [] : [{ ring, id, look: lookOf(id) }];
  });
}

export function isSameRinged(a: readonly Ringed[], b: readonly Ringed[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The shapes of the areas that have rings, once for each ring. */
export function ringsToGeoJson(
  ringed: readonly Ringed[],
  areas: FeatureCollection,
): FeatureCollection {
  const features = ringed.flatMap(({ ring, id, look }): Feature[] => {
    const area = areas.features.find(({ properties }) => properties?.['id'] === id);
    return area === undefined ? [] : [{ ...area, properties: { id, ring, look } }];
  });
  return { type: 'FeatureCollection', features };
}

/**
 * Each ring is drawn outside its shape: ring, halo, then the fill again on top. They are shapes of
 * their own, since a layer of all areas costs the same in each frame however few it shows.
 */
export function ringLayers(palette: Palette): LayerSpecification[] {
  return [
    ...layersOf('hover', palette.hover, 0, 2.6, palette),
    ...layersOf('selected', palette.selected, 4, 8, palette),
    ...layersOf('focused', palette.focus, 4, 9, palette),
  ];
}

function layersOf(
  ring: Ring,
  color: string,
  haloWidth: number,
  width: number,
  palette: Palette,
): LayerSpecification[] {
  const line = (part: string, lineColor: string, lineWidth: number): LayerSpecification => ({
    id: `${ring}-${part}`,
    type: 'line',
    ...shapesIn(ring),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': lineColor, 'line-width': lineWidth },
  });
  const pattern = (name: keyof typeof PATTERNED): LayerSpecification => ({
    id: `${ring}-${name}`,
    type: 'fill',
    ...shapesIn(ring, ['==', OWN_LOOK, PATTERNED[name]]),
    paint: { 'fill-pattern': name },
  });
  return [
    line('ring', color, width),
    ...(haloWidth === 0 ? [] : [line('halo', palette.halo, haloWidth)]),
    {
      id: `${ring}-fill`,
      type: 'fill',
      ...shapesIn(ring),
      paint: { 'fill-color': fillColor(palette, OWN_LOOK) },
    },
    pattern('dotted'),
    pattern('hatched'),
  ];
}

const OWN_LOOK: ExpressionSpecification = ['get', 'look'];

function shapesIn(ring: Ring, ...tests: ExpressionSpecification[]) {
  const filter: ExpressionSpecification = ['all', ['==', ['get', 'ring'], ring], ...tests];
  return { source: 'rings', filter };
}
