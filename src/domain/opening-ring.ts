import type { Look } from './looks.ts';
import { projectWorld } from './projected-world.ts';
import { type SvgNode, svg } from './svg.ts';
import type { World } from './world.ts';

/**
 * The ring of the selected area over an opening picture on this grid, with the area in its look once
 * more on top; `null` where the layer has no such area.
 */
export function openingRing(world: World, id: string, look: Look, grid: number): SvgNode | null {
  const areas = world.areas.filter((area) => area.id === id);
  const [area] = projectWorld({ areas, lines: [], points: [] }, grid).areas;
  if (area === undefined) return null;
  const d = area.path;
  return svg('g', { 'data-ring': 'selected', class: 'map-ringed' }, [
    svg('path', { d, class: 'map-ring' }),
    svg('path', { d, class: 'map-halo' }),
    svg('path', { d, class: 'map-area', 'data-look': look }),
  ]);
}

/** The picture with the ring where the map itself has it: over the land, under the dots. */
export function withRing(nodes: readonly SvgNode[], ring: SvgNode | null): SvgNode[] {
  if (ring === null) return [...nodes];
  const dots = nodes.filter(({ attributes }) => attributes['class'] === 'map-dot');
  return [...nodes.filter((node) => !dots.includes(node)), ring, ...dots];
}
