import type { Feature, FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { fillColor, isLook, PATTERNED, when } from './map-expressions.ts';
import type { Palette } from './palette.ts';

/** What an area has a ring for; the later lies above. */
const RINGS = ['hover', 'selected', 'focused'] as const;
type Ring = (typeof RINGS)[number];

export type Ringed = { ring: Ring; id: string };

type Pointed = { hovered: string | null; selected: string | null; focused: string | null };

/** The areas that have rings in a state of the map. */
export function ringedIn({ hovered, selected, focused }: Pointed): Ringed[] {
  const ids = { hover: hovered, selected, focused };
  return RINGS.flatMap((ring) => {
    const id = ids[ring];
    return id === null ? [] : [{ ring, id }];
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
  const features = ringed.flatMap(({ ring, id }): Feature[] => {
    const area = areas.features.find(({ properties }) => properties?.['id'] === id);
    return area === undefined ? [] : [{ ...area, properties: { ...area.properties, ring } }];
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
    ...shapesIn(ring),
    paint: { 'fill-pattern': name, 'fill-opacity': when(isLook(PATTERNED[name]), 1, 0) },
  });
  return [
    line('ring', color, width),
    ...(haloWidth === 0 ? [] : [line('halo', palette.halo, haloWidth)]),
    {
      id: `${ring}-fill`,
      type: 'fill',
      ...shapesIn(ring),
      paint: { 'fill-color': fillColor(palette) },
    },
    pattern('dotted'),
    pattern('hatched'),
  ];
}

function shapesIn(ring: Ring) {
  const filter: ExpressionSpecification = ['==', ['get', 'ring'], ring];
  return { source: 'rings', filter };
}
