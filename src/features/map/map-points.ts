import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { CIRCLE, fillColor, HAS_CLASS, hasState, IS_HOLLOW, isLook } from './map-expressions.ts';
import type { Palette } from './palette.ts';

/** Countries too small to see. Hit-testing is ours: see `hitTest`. */
export function dots(palette: Palette): LayerSpecification {
  const ring: ExpressionSpecification = [
    'case',
    hasState('selected'),
    palette.selected,
    hasState('focused'),
    palette.focus,
    hasState('hover'),
    palette.hover,
    IS_HOLLOW,
    palette.hollowLine,
    HAS_CLASS,
    palette.halo,
    palette.coast,
  ];
  return {
    id: 'dots',
    type: 'circle',
    source: 'points',
    paint: {
      'circle-color': fillColor(palette),
      'circle-radius': ['case', ['!', hasState('dot')], 0, isLook('none', 'undetermined'), 2, 4.6],
      'circle-stroke-color': ring,
      'circle-stroke-width': [
        'case',
        ['!', hasState('dot')],
        0,
        ['any', hasState('selected'), hasState('focused'), hasState('hover')],
        2,
        1,
      ],
    },
  };
}

/** People trained: the area of a circle is in proportion to their number. */
export function circles(palette: Palette): LayerSpecification {
  return {
    id: 'circles',
    type: 'circle',
    source: 'points',
    paint: {
      'circle-color': palette.class3,
      'circle-opacity': 0.86,
      'circle-radius': CIRCLE,
      'circle-stroke-color': palette.halo,
      'circle-stroke-width': ['case', ['>', CIRCLE, 0], 1.25, 0],
    },
  };
}
