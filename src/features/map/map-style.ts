import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Projection } from '../../domain/vocabulary.ts';
import { EQUAL_EARTH_NAME } from './equal-earth-crs.ts';
import {
  fillColor,
  HAS_CLASS,
  hasState,
  IS_HOLLOW,
  IS_PLAIN,
  isLook,
  PATTERNED,
  when,
} from './map-expressions.ts';
import { circles, dots } from './map-points.ts';
import type { Palette } from './palette.ts';

export type MapSources = {
  /** `null` where the map leaves it out. */
  antarctica: FeatureCollection | null;
  areas: FeatureCollection;
  lines: FeatureCollection;
  points: FeatureCollection;
  graticule: FeatureCollection;
};

/** MapLibre's `globe` would turn into Mercator at high zoom. */
const MAPLIBRE_NAMES = {
  'equal-earth': EQUAL_EARTH_NAME,
  globe: 'vertical-perspective',
} as const satisfies Record<Projection, string>;

/** The whole picture as a value: everything that changes with filter or pointer is feature state. */
export function mapStyle(
  sources: MapSources,
  palette: Palette,
  projection: Projection,
): StyleSpecification {
  const geojson = (data: FeatureCollection) =>
    ({ type: 'geojson', data, promoteId: 'id', tolerance: 0.2 }) as const;
  const { antarctica } = sources;
  return {
    version: 8,
    projection: { type: MAPLIBRE_NAMES[projection] },
    transition: { duration: 0, delay: 0 },
    sources: {
      graticule: geojson(sources.graticule),
      areas: geojson(sources.areas),
      lines: geojson(sources.lines),
      points: geojson(sources.points),
      ...(antarctica === null ? {} : { antarctica: geojson(antarctica) }),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
      line('graticule', 'graticule', palette.graticule, 1),
      ...(antarctica === null ? [] : [iceLayer(palette)]),
      ...landLayers(palette),
      ...borderLayers(palette),
      ...ringLayers('hover', palette.hover, 0, 2.6, palette),
      ...ringLayers('selected', palette.selected, 4, 8, palette),
      ...ringLayers('focused', palette.focus, 4, 9, palette),
      dots(palette),
      circles(palette),
    ],
  };
}

const FADED: ExpressionSpecification = when(hasState('faded'), 0.35, 1);

/** No country, so neither plain land nor a layer that the pointer asks. */
function iceLayer({ graticule }: Palette): LayerSpecification {
  return { id: 'ice', type: 'fill', source: 'antarctica', paint: { 'fill-color': graticule } };
}

function landLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'land',
      type: 'fill',
      source: 'areas',
      paint: { 'fill-color': fillColor(palette), 'fill-antialias': false, 'fill-opacity': FADED },
    },
    pattern('dotted', 'dotted', FADED),
    pattern('hatched', 'hatched', FADED),
  ];
}

function pattern(
  id: string,
  name: keyof typeof PATTERNED,
  opacity: ExpressionSpecification,
): LayerSpecification {
  return {
    id,
    type: 'fill',
    source: 'areas',
    paint: {
      'fill-pattern': name,
      'fill-opacity': ['case', isLook(PATTERNED[name]), opacity, 0],
    },
  };
}

function borderLayers(palette: Palette): LayerSpecification[] {
  return [
    line('coast', 'lines', palette.coast, 0.6, ['==', ['get', 'kind'], 'coast']),
    line('borders', 'lines', palette.plainBorder, 0.6, ['==', ['get', 'kind'], 'solid']),
    outline('class-outline', HAS_CLASS, palette.border, 0.8),
    outline('hollow-outline', IS_HOLLOW, palette.hollowLine, palette.hollowWidth),
    {
      ...line('dashed', 'lines', palette.dash, 0.9, ['==', ['get', 'kind'], 'dashed']),
      paint: { 'line-color': palette.dash, 'line-width': 0.9, 'line-dasharray': [2.8, 2.2] },
    },
    {
      ...line('dotted-line', 'lines', palette.dash, 1.2, ['==', ['get', 'kind'], 'dotted']),
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': palette.dash, 'line-width': 1.2, 'line-dasharray': [0.01, 2] },
    },
  ];
}

type LineLayer = Extract<LayerSpecification, { type: 'line' }>;

function line(
  id: string,
  source: string,
  color: string,
  width: number,
  filter?: ExpressionSpecification,
): LineLayer {
  return {
    id,
    type: 'line',
    source,
    ...(filter === undefined ? {} : { filter }),
    paint: { 'line-color': color, 'line-width': width },
  };
}

function outline(
  id: string,
  test: ExpressionSpecification,
  color: string,
  width: number,
): LineLayer {
  return {
    ...line(id, 'areas', color, width),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': width, 'line-opacity': when(test, 1, 0) },
  };
}

/** A ring outside the shape: ring, halo gap, then the fill again on top. */
function ringLayers(
  state: string,
  color: string,
  haloWidth: number,
  ringWidth: number,
  palette: Palette,
): LayerSpecification[] {
  const has = hasState(state);
  return [
    outline(`${state}-ring`, has, color, ringWidth),
    ...(haloWidth === 0 ? [] : [outline(`${state}-halo`, has, palette.halo, haloWidth)]),
    {
      id: `${state}-fill`,
      type: 'fill',
      source: 'areas',
      paint: {
        'fill-color': fillColor(palette),
        'fill-opacity': when(['all', has, IS_PLAIN], 1, 0),
      },
    },
    pattern(`${state}-dotted`, 'dotted', when(has, 1, 0)),
    pattern(`${state}-hatched`, 'hatched', when(has, 1, 0)),
  ];
}
