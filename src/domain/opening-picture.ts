import { isDotOnStage, patternNodes, spot } from './choropleth-svg.ts';
import { LOOKS, type Look } from './looks.ts';
import { landBox, type ProjectedShape, projectWorld, UNMAPPED } from './projected-world.ts';
import { SMALL } from './small-country.ts';
import { type SvgNode, svg } from './svg.ts';
import type { World, WorldShapes } from './world.ts';

/** Less fine than the picture that follows: a step is about half a pixel of most stages. */
export const OPENING_GRID = 300;

/**
 * The map as it stands in the document itself, with all countries, in as few bytes as can be: one
 * path for all areas of a look. Instead of the coast its land has an edge, of which the land itself
 * hides the inner half. `coarse` is the same world with fewer corners and its areas joined by
 * {@link openingGroup}, `looks` are by area.
 */
export function openingPicture(
  world: World,
  coarse: WorldShapes,
  looks: ReadonlyMap<string, Look>,
): { viewBox: string; nodes: SvgNode[] } {
  const { x, y, width, height } = landBox(OPENING_GRID);
  const { graticule, areas, lines, points } = projectWorld(coarsened(world, coarse), OPENING_GRID);
  const lookOf = ({ id }: { id: string }) => looks.get(id) ?? 'none';
  const dots = points.filter((point) => isDotOnStage(point.size, lookOf(point)));
  const grouped = <T extends { id: string }>(
    items: T[],
    name: string,
    pathOf: (item: T) => string,
  ) =>
    LOOKS.map((look) => ({ look, some: items.filter((item) => lookOf(item) === look) }))
      .filter(({ some }) => some.length > 0)
      .map(({ look, some }) =>
        svg('path', { d: some.map(pathOf).join(''), class: name, 'data-look': look }),
      );
  return {
    viewBox: `${x} ${y} ${width} ${height}`,
    nodes: [
      patternNodes(OPENING_GRID),
      svg('path', { d: graticule, class: 'map-graticule' }),
      ...grouped(areas.filter(hasSurface), 'map-area', ({ path }) => path),
      ...lines
        .filter(({ kind }) => kind !== 'coast')
        .map(({ kind, path }) => svg('path', { d: path, class: `map-${kind}` })),
      ...grouped(dots, 'map-dot', (dot) => spot(dot.x, dot.y)),
    ],
  };
}

/** The areas that may be drawn as one: those of a look. Small ones stand for themselves. */
export function openingGroup(id: string, world: World, looks: ReadonlyMap<string, Look>): string {
  const isAlone = id === UNMAPPED || smallIn(world).has(id);
  return isAlone ? id : (looks.get(id) ?? 'none');
}

/** Small countries keep every corner: with fewer they would be gone. */
function coarsened(world: World, { areas, lines }: WorldShapes): World {
  const small = smallIn(world);
  const whole = new Map(world.areas.map((area) => [area.id, area]));
  return {
    areas: areas.map((area) => (small.has(area.id) ? (whole.get(area.id) ?? area) : area)),
    lines,
    points: world.points,
  };
}

/** Lines between corners; of what is a mere place only a dot can be seen. */
function hasSurface({ path }: ProjectedShape): boolean {
  return path.includes('l');
}

function smallIn({ points }: World): Set<string> {
  return new Set(points.filter(({ size }) => size < SMALL).map(({ id }) => id));
}
