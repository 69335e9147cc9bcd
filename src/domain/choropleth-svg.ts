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

/** Land and the lines on it. Colours come from the style sheet by `class` and `data-look`. */
export function landNodes({ projected, looks, highlight }: Choropleth): SvgNode[] {
  return [
    patternNodes(GRID),
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

/** What stands over the land: dots for the countries too small to see, circles for people trained. */
export function pointNodes({ projected, looks, people }: Choropleth): SvgNode[] {
  const lookOf = (id: string) => looks.get(id) ?? 'none';
  const dots = projected.points.filter(({ id, size }) => isDotOnStage(size, lookOf(id)));
  const circles = projected.points.filter(({ id }) => people.has(id));
  return [
    ...dots.map(({ id, x, y }) =>
      svg('path', { d: spot(x, y), class: 'map-dot', 'data-look': lookOf(id), 'data-area': id }),
    ),
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

/** The sizes of the points belong to a world 1000 px wide; a stage shows it about this much smaller. */
const STAGE_SCALE = 0.75;

/** Whether a country is drawn as a dot on a picture of the whole world; `size` as in `WorldPoint`. */
export function isDotOnStage(size: number, look: Look): boolean {
  return isDot(size * STAGE_SCALE, look);
}

/** A line without length and with round ends is a dot whose size does not scale with the map. */
export function spot(x: number, y: number): string {
  return `M${x} ${y}h0`;
}

/** What fills the looks that no colour tells; as large on the screen whatever the grid. */
export function patternNodes(grid: number): SvgNode {
  const scale = `scale(${grid / GRID})`;
  return svg('defs', {}, [
    svg('pattern', { id: 'map-dots', ...tile(18), patternTransform: scale }, [
      svg('rect', { width: 18, height: 18, class: 'map-dots-ground' }),
      svg('circle', { cx: 5, cy: 5, r: 3.6, class: 'map-dots-dot' }),
      svg('circle', { cx: 14, cy: 14, r: 3.6, class: 'map-dots-dot' }),
    ]),
    svg('pattern', { id: 'map-hatch', ...tile(19), patternTransform: `rotate(45) ${scale}` }, [
      svg('rect', { width: 19, height: 19, class: 'map-hatch-ground' }),
      svg('rect', { width: 6, height: 19, class: 'map-hatch-stripe' }),
    ]),
  ]);
}

function tile(size: number) {
  return { width: size, height: size, patternUnits: 'userSpaceOnUse' };
}
