import {
  EQUAL_EARTH_HALF_HEIGHT,
  EQUAL_EARTH_MERIDIAN,
  heightAt,
  latitudeScale,
  M,
  RADIANS,
} from './equal-earth.ts';

const EDGE_TOLERANCE = 1e-9;
const NEWTON_STEPS = 12;

/**
 * Inverse of `projectEqualEarth`, solved by Newton's method.
 *
 * @param x plane coordinate on a sphere of radius 1
 * @param y plane coordinate on a sphere of radius 1, upwards
 * @returns `[lon, lat]` in degrees with lon in -169..191, or null for a point outside the map
 */
export function unprojectEqualEarth(x: number, y: number): [lon: number, lat: number] | null {
  if (!(Math.abs(y) <= EQUAL_EARTH_HALF_HEIGHT + EDGE_TOLERANCE)) return null;
  let theta = y;
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const change = (heightAt(theta) - y) / latitudeScale(theta);
    theta -= change;
    if (Math.abs(change) < 1e-14) break;
  }
  const degrees = (x * M * latitudeScale(theta)) / (Math.cos(theta) * RADIANS);
  if (!(Math.abs(degrees) <= 180 + EDGE_TOLERANCE)) return null;
  const sine = Math.max(-1, Math.min(1, Math.sin(theta) / M));
  return [EQUAL_EARTH_MERIDIAN + Math.max(-180, Math.min(180, degrees)), Math.asin(sine) / RADIANS];
}
