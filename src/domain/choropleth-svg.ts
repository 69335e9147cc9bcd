import { circleRadius } from './circle-size.ts';
import type { Look } from './looks.ts';
import { LAND_BOX, type ProjectedWorld } from './projected-world.ts';
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

/** The sizes of the points belong to a world 1000 px wide; a stage shows it about this much smaller. */
const STAGE_SCALE = 0.75;

/** Land and the lines on it. Colours come from the style sheet by `class` and `data-look`. */
export function landNodes({ projected, looks, highlight }: Choropleth): SvgNode[] {
  return [
    svg('defs', {}, [dotsPattern, hatchPattern]),
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
  const dots = projected.points.filter(({ id, size }) => isDot(size * STAGE_SCALE, lookOf(id)));
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

/** A line without length and with round ends is a dot whose size does not scale with the map. */
function spot(x: number, y: number): string {
  return `M${x} ${y}h0`;
}

const dotsPattern = svg(
  'pattern',
  { id: 'map-dots', width: 18, height: 18, patternUnits: 'userSpaceOnUse' },
  [
    svg('rect', { width: 18, height: 18, class: 'map-dots-ground' }),
    svg('circle', { cx: 5, cy: 5, r: 3.6, class: 'map-dots-dot' }),
    svg('circle', { cx: 14, cy: 14, r: 3.6, class: 'map-dots-dot' }),
  ],
);

const hatchPattern = svg(
  'pattern',
  {
    id: 'map-hatch',
    width: 19,
    height: 19,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  },
  [
    svg('rect', { width: 19, height: 19, class: 'map-hatch-ground' }),
    svg('rect', { width: 6, height: 19, class: 'map-hatch-stripe' }),
  ],
);

/** The whole picture as a document of its own; `css` is what the page styles it with. */
export function choroplethDocument(picture: Choropleth, title: string, css: string): SvgNode {
  const { x, y, width, height } = LAND_BOX;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'map-picture',
    viewBox: `${x} ${y} ${width} ${height}`,
    width,
    height,
    role: 'img',
  };
  return svg('svg', root, [
    svg('title', {}, [title]),
    svg('style', {}, [css]),
    ...landNodes(picture),
    ...pointNodes(picture),
  ]);
}
