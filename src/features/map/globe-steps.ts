import type { Projection } from '../../domain/vocabulary.ts';
import type { World } from '../../domain/world.ts';
import { aroundGlobe } from './great-circle.ts';

type Place = (id: string) => { x: number; y: number } | null;
type Stage = { world: World; projection: Projection; focused: string | null };

/**
 * Where countries lie for the arrow keys: on the globe all around it from the one in focus, so that
 * they go on beyond the rim, and it turns to what they reach.
 */
export function placeAround({ world, projection, focused }: Stage, placeOf: Place): Place {
  const pointOf = (id: string | null) => world.points.find((point) => point.id === id);
  const from = pointOf(focused);
  if (projection === 'equal-earth' || from === undefined) return placeOf;
  return (id) => {
    const point = pointOf(id);
    return point === undefined ? null : aroundGlobe([from.lon, from.lat], [point.lon, point.lat]);
  };
}
