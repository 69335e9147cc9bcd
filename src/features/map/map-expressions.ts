import type { ExpressionSpecification } from 'maplibre-gl';
import type { Palette } from './palette.ts';

/** What a feature was made with holds until it is told otherwise. */
export const LOOK: ExpressionSpecification = [
  'string',
  ['feature-state', 'look'],
  ['get', 'look'],
  'none',
];
export const isLook = (...looks: string[]): ExpressionSpecification => [
  'match',
  LOOK,
  looks,
  true,
  false,
];
export const hasState = (name: string): ExpressionSpecification => [
  'boolean',
  ['feature-state', name],
  ['get', name],
  false,
];
export const when = <T extends number | string>(
  test: ExpressionSpecification,
  yes: T,
  no: T,
): ExpressionSpecification => ['case', test, yes, no];

/** Radius of the circle of people trained, 0 without one. */
export const CIRCLE: ExpressionSpecification = [
  'number',
  ['feature-state', 'circle'],
  ['get', 'circle'],
  0,
];

export const HAS_CLASS = isLook('class-1', 'class-2', 'class-3', 'class-4');
export const IS_HOLLOW = isLook('filtered', 'indirect');

/** The looks that are drawn with a pattern, by its name. */
export const PATTERNED = { dotted: 'indirect', hatched: 'undetermined' } as const;

export function fillColor(palette: Palette): ExpressionSpecification {
  return [
    'match',
    LOOK,
    'class-1',
    palette.class1,
    'class-2',
    palette.class2,
    'class-3',
    palette.class3,
    'class-4',
    palette.class4,
    'filtered',
    palette.hollow,
    'unclassed',
    palette.unclassed,
    palette.plain,
  ];
}
