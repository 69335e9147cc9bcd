import { circleRadius } from './circle-size.ts';
import type { Look } from './looks.ts';
import { GRID, type ProjectedWorld } from './projected-world.ts';
import { isDot } from './small-country.ts';
import { type SvgNode, svg } from './svg.ts';

/** What the picture shows. Ids are those of the areas of the layer. */
export type Choropleth = {
  projected: ProjectedWorld;
  looks: ReadonlyMap<string, Look>;
  /** People trained, for the areas that get a circle. */
  people: ReadonlyMap<string, number>;
  /** Where set, everything of another look steps back. */
  highlight: Look | null;
};

/**
 * Land and the lines on it. Colours come from the style sheet by `class` and `data-look`.
 * `patternGrid` as in `patternNodes`.
 */
export function landNodes(
  { projected, looks, highlight }: Choropleth,
  patternGrid = GRID,
): SvgNode[] {
  return [
    patternNodes(patternGrid),
    svg('path', { d: projected.graticule, class: 'map-graticule' }),
    ...projected.areas.map(({ id, path }) => {
      const look = looks.get(id) ?? 'none';
      const isFaded = highlight !== null && look !== highlight;
      const name = isFaded ? 'map-area map-faded' : 'map-area';
      return svg('path', { d: path, class: name, 'data-look': look, 'data-area': id });
    }),
    ...projected.lines.map(({ kind, path }) => svg('path', { d: path, class: `map-${kind}` })),
  ];
}

/**
 * What stands over the land: dots for the countries too small to see, circles for people trained.
 * `scale` is the width of the world in thousands of pixels.
 */
export function pointNodes(
  { projected, looks, people }: Choropleth,
  scale = STAGE_SCALE,
): SvgNode[] {
  const lookOf = (id: string) => looks.get(id) ?? 'none';
  const dots = projected.points.filter(({ id, size }) => isDot(size * scale, lookOf(id)));
  const circles = projected.points.filter(({ id }) => people.has(id));
  return [
    ...dots.flatMap((point) => dotNodes(point, lookOf(point.id))),
    ...circles.map(({ id, x, y }) =>
      svg('path', {
        d: spot(x, y),
        class: 'map-circle',
        'stroke-width': 2 * circleRadius(people.get(id) ?? 0),
        'data-area': id,
      }),
    ),
  ];
}

/** A country as a dot; hollow where its look is. */
export function dotNodes(
  { id, x, y }: { id: string; x: number; y: number },
  look: Look,
): SvgNode[] {
  const d = spot(x, y);
  const dot = svg('path', { d, class: 'map-dot', 'data-look': look, 'data-area': id });
  const core = svg('path', { d, class: 'map-dot-core', 'data-look': look });
  return HOLLOW.includes(look) ? [dot, core] : [dot];
}

/** Looks that a line tells from what it encloses, not a colour. */
const HOLLOW: readonly Look[] = ['filtered', 'indirect'];

/** The sizes of the points belong to a world 1000 px wide; a stage shows it about this much smaller. */
export const STAGE_SCALE = 0.75;

/** Whether a country is drawn as a dot on a picture of the whole world; `size` as in `WorldPoint`. */
export function isDotOnStage(size: number, look: Look): boolean {
  return isDot(size * STAGE_SCALE, look);
}

/** A line without length and with round ends is a dot whose size does not scale with the map. */
export function spot(x: number, y: number): string {
  return `M${x} ${y}h0`;
}

/**
 * What fills the looks that no colour tells; as large on the screen whatever the grid. A set of
 * another grid in the same document has a `prefix` of its own.
 */
export function patternNodes(grid: number, prefix = 'map'): SvgNode {
  const scale = `scale(${grid / GRID})`;
  return svg('defs', {}, [
    svg('pattern', { id: `${prefix}-dots`, ...tile(18), patternTransform: scale }, [
      svg('rect', { width: 18, height: 18, class: 'map-dots-ground' }),
      svg('circle', { cx: 5, cy: 5, r: 3.6, class: 'map-dots-dot' }),
      svg('circle', { cx: 14, cy: 14, r: 3.6, class: 'map-dots-dot' }),
    ]),
    svg(
      'pattern',
      { id: `${prefix}-hatch`, ...tile(19), patternTransform: `rotate(45) ${scale}` },
      [
        svg('rect', { width: 19, height: 19, class: 'map-hatch-ground' }),
        svg('rect', { width: 6, height: 19, class: 'map-hatch-stripe' }),
      ],
    ),
  ]);
}

function tile(size: number) {
  return { width: size, height: size, patternUnits: 'userSpaceOnUse' };
}
