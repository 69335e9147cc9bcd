import { projectEqualEarth } from '../../domain/equal-earth.ts';
import type { MapCamera, Size } from './camera.ts';
import { pixelsPerUnit } from './equal-earth-crs.ts';

/** Where a camera shows a place of the projected plane, in pixels from the middle of the stage, for tests. */
export function onStage([x, y]: readonly [number, number], { center, zoom }: MapCamera) {
  const [middleX, middleY] = projectEqualEarth(...center);
  return { x: (x - middleX) * pixelsPerUnit(zoom), y: (middleY - y) * pixelsPerUnit(zoom) };
}

/** True for what is on a stage of this size, give or take a hundredth of a pixel. */
export function isOnStage({ x, y }: { x: number; y: number }, { width, height }: Size): boolean {
  return Math.abs(x) <= width / 2 + 0.01 && Math.abs(y) <= height / 2 + 0.01;
}
