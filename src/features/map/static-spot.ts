import { GRID, type ProjectedWorld } from '../../domain/projected-world.ts';
import type { PlateSpot } from './plate-place.ts';
import { sizeScale } from './small-countries.ts';

/** Where a country is on the static map, which fits the land box into the stage. */
export function staticSpot(
  stage: Element | null,
  projected: ProjectedWorld,
  id: string,
): PlateSpot | null {
  const point = projected.points.find((each) => each.id === id);
  const svg = stage?.querySelector('svg');
  const matrix = svg?.getScreenCTM();
  if (stage === null || point === undefined || !matrix) return null;
  const { left, top } = stage.getBoundingClientRect();
  const at = new DOMPoint(point.x, point.y).matrixTransform(matrix);
  const size = point.size * sizeScale(matrix.a * GRID);
  return { x: at.x - left, y: at.y - top, size };
}
