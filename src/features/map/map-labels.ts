import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { CIRCLE, HAS_CLASS, hasState, LOOK, when } from './map-expressions.ts';
import type { Palette } from './palette.ts';

/** MapLibre reads the weight out of the first name and hands the rest to CSS as it is: quotes are ours. */
const FONT = ['Medium', '"Source Sans 3 Variable"'];

/** Names of countries and places; MapLibre draws the letters itself, from the fonts of the page. */
export function labels(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'names',
      type: 'symbol',
      source: 'points',
      filter: ['all', ['has', 'fitsFrom'], ['>=', ['zoom'], ['get', 'fitsFrom']]],
      layout: { ...TEXT, 'text-max-width': 8, 'symbol-sort-key': ['-', ['get', 'size']] },
      paint: {
        'text-color': inkOn(palette),
        'text-halo-color': groundOf(palette),
        'text-halo-width': 1.6,
        'text-opacity': IS_FREE,
      },
    },
    beside(
      'dot-names',
      'points',
      ['all', ['has', 'dotUntil'], ['<', ['zoom'], ['get', 'dotUntil']]],
      palette,
    ),
    {
      id: 'places',
      type: 'circle',
      source: 'places',
      paint: {
        'circle-radius': ['match', ['get', 'kind'], 'city', 2.5, 0],
        'circle-color': palette.placeLabel,
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': ['match', ['get', 'kind'], 'city', 1.5, 0],
      },
    },
    beside('place-names', 'places', ['has', 'name'], {
      label: palette.placeLabel,
      labelHalo: palette.halo,
    }),
  ];
}

/**
 * The selected country has a plate of its own; where its name was it keeps the others off. On a
 * circle a name could not be read.
 */
const IS_FREE = when(['any', hasState('selected'), ['>', CIRCLE, 0]], 0, 1);

const TEXT = {
  'text-field': ['get', 'name'],
  'text-font': FONT,
  'text-size': 13,
  'text-padding': 4,
} satisfies Extract<LayerSpecification, { type: 'symbol' }>['layout'];

/** At the side of a point where there is room. */
function beside(
  id: string,
  source: string,
  filter: ExpressionSpecification,
  { label, labelHalo }: Pick<Palette, 'label' | 'labelHalo'>,
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    filter,
    layout: {
      ...TEXT,
      'text-size': 12.5,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.6,
      'text-justify': 'auto',
    },
    paint: {
      'text-color': label,
      'text-halo-color': labelHalo,
      'text-halo-width': 1.6,
      'text-opacity': IS_FREE,
    },
  };
}

function inkOn({
  onClass1,
  onClass2,
  onClass3,
  onClass4,
  label,
}: Palette): ExpressionSpecification {
  return [
    'match',
    LOOK,
    'class-1',
    onClass1,
    'class-2',
    onClass2,
    'class-3',
    onClass3,
    'class-4',
    onClass4,
    label,
  ];
}

/** A name that is longer than its country takes the colour of the country along. */
function groundOf(palette: Palette): ExpressionSpecification {
  const { class1, class2, class3, class4, labelHalo } = palette;
  return [
    'case',
    HAS_CLASS,
    ['match', LOOK, 'class-1', class1, 'class-2', class2, 'class-3', class3, class4],
    labelHalo,
  ];
}
