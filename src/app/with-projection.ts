import { projectWorld } from '../domain/projected-world.ts';
import type { World } from '../domain/world.ts';

/** Projected once, when the layer arrives. */
export function withProjection(world: World) {
  return { world, projected: projectWorld(world) };
}
