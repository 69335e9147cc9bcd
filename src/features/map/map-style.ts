import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Projection } from '../../domain/vocabulary.ts';
import { EQUAL_EARTH_NAME } from './equal-earth-crs.ts';
import type { Standing } from './feature-states.ts';
import {
  fillColor,
  HAS_CLASS,
  hasState,
  IS_HOLLOW,
  isLook,
  PATTERNED,
  when,
} from './map-expressions.ts';
import { labels } from './map-labels.ts';
import { circles, dots } from './map-points.ts';
import { ringLayers } from './map-rings.ts';
import type { Palette } from './palette.ts';

export type MapSources = {
  /** `null` where the map leaves it out. */
  antarctica: FeatureCollection | null;
  areas: FeatureCollection;
  rings: FeatureCollection;
  lines: FeatureCollection;
  points: FeatureCollection;
  /** `null` where the map shows none. */
  places: FeatureCollection | null;
};

/** Widths of lines in pixels, on a map of the world and on one three times as large and more. */
const FAR = { coast: 0.6, plainBorder: 0.6, border: 0.8, hollow: 1.1, dash: 0.9, dots: 1.2 };
const NEAR = { coast: 0.8, plainBorder: 0.8, border: 1, hollow: 1.4, dash: 1.2, dots: 1.6 };

/** What a tile has of its neighbours, in pixels: as much as the widest line needs. */
const BUFFER = 16;

/** MapLibre's `globe` would turn into Mercator at high zoom. */
const MAPLIBRE_NAMES = {
  'equal-earth': EQUAL_EARTH_NAME,
  globe: 'vertical-perspective',
} as const satisfies Record<Projection, string>;

/** The whole picture as a value: what changes with the filter is feature state. */
export function mapStyle(
  sources: MapSources,
  palette: Palette,
  projection: Projection,
  isNear: boolean,
): StyleSpecification {
  const line = isNear ? NEAR : FAR;
  const geojson = (data: FeatureCollection) =>
    ({ type: 'geojson', data, promoteId: 'id', tolerance: 0.2 }) as const;
  const shapes = (data: FeatureCollection) => ({ ...geojson(data), buffer: BUFFER }) as const;
  const { antarctica, places } = sources;
  return {
    version: 8,
    projection: { type: MAPLIBRE_NAMES[projection] },
    transition: { duration: 0, delay: 0 },
    sources: {
      areas: shapes(sources.areas),
      rings: shapes(sources.rings),
      lines: shapes(sources.lines),
      points: geojson(sources.points),
      ...(places === null ? {} : { places: geojson(places) }),
      ...(antarctica === null ? {} : { antarctica: shapes(antarctica) }),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
      lineLayer('graticule', 'lines', palette.graticule, 1, isKind('graticule')),
      ...(antarctica === null ? [] : [iceLayer(palette)]),
      ...landLayers(palette),
      ...borderLayers(palette, line),
      ...ringLayers(palette),
      dots(palette),
      circles(palette),
      ...(isNear ? labels(palette) : []),
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
    pattern('dotted', 'named'),
    pattern('hatched', 'undetermined'),
  ];
}

/** A layer costs each frame the corners of all its shapes, those too that it shows nothing of. */
function pattern(name: keyof typeof PATTERNED, standing: Standing): LayerSpecification {
  return {
    id: name,
    type: 'fill',
    source: 'areas',
    filter: stands(standing),
    paint: {
      'fill-pattern': name,
      'fill-opacity': ['case', isLook(PATTERNED[name]), FADED, 0],
    },
  };
}

function borderLayers(palette: Palette, width: typeof FAR): LayerSpecification[] {
  return [
    lineLayer('coast', 'lines', palette.coast, width.coast, isKind('coast')),
    lineLayer('borders', 'lines', palette.plainBorder, width.plainBorder, isKind('solid')),
    outline('class-outline', HAS_CLASS, palette.border, width.border),
    outline(
      'hollow-outline',
      IS_HOLLOW,
      palette.hollowLine,
      Math.max(width.hollow, palette.hollowWidth),
    ),
    {
      ...lineLayer('dashed', 'lines', palette.dash, width.dash, isKind('dashed')),
      paint: { 'line-color': palette.dash, 'line-width': width.dash, 'line-dasharray': [2.8, 2.2] },
    },
    {
      ...lineLayer('dotted-line', 'lines', palette.dash, width.dots, isKind('dotted')),
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': palette.dash, 'line-width': width.dots, 'line-dasharray': [0.01, 2] },
    },
  ];
}

function stands(standing: Standing): ExpressionSpecification {
  return ['==', ['get', 'standing'], standing];
}

function isKind(kind: string): ExpressionSpecification {
  return ['==', ['get', 'kind'], kind];
}

type LineLayer = Extract<LayerSpecification, { type: 'line' }>;

function lineLayer(
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
    ...lineLayer(id, 'areas', color, width, stands('named')),
    paint: { 'line-color': color, 'line-width': width, 'line-opacity': when(test, 1, 0) },
  };
}
