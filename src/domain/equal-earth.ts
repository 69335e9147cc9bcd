/** Longitude of the straight meridian in the middle of the map, degrees east. */
export const EQUAL_EARTH_MERIDIAN = 11;

// Šavrič, Patterson, Jenny (2018), "The Equal Earth map projection",
// International Journal of Geographical Information Science 33(3), 454-465.
const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;
export const M = Math.sqrt(3) / 2;

export const RADIANS = Math.PI / 180;

/** How fast the height grows with the parametric latitude, in radians. */
export function latitudeScale(theta: number): number {
  const squared = theta * theta;
  const sixth = squared ** 3;
  return A1 + 3 * A2 * squared + sixth * (7 * A3 + 9 * A4 * squared);
}

/** The height of a parametric latitude, in radians, on a sphere of radius 1. */
export function heightAt(theta: number): number {
  const squared = theta * theta;
  const sixth = squared ** 3;
  return theta * (A1 + A2 * squared + sixth * (A3 + A4 * squared));
}

/** Half the width of the map on a sphere of radius 1 (x of the right edge at the equator). */
export const EQUAL_EARTH_HALF_WIDTH = Math.PI / (M * A1);

/** Half the height of the map on a sphere of radius 1 (y of the straight top edge). */
export const EQUAL_EARTH_HALF_HEIGHT = heightAt(Math.PI / 3);

// Both -169 and 191 are the cut meridian: each keeps its own edge of the map.
function degreesFromMeridian(lon: number): number {
  const degrees = lon - EQUAL_EARTH_MERIDIAN;
  return Math.abs(degrees) <= 180 ? degrees : degrees - 360 * Math.round(degrees / 360);
}

/**
 * Projects a place to the Equal Earth plane (Šavrič, Patterson, Jenny 2018), sphere of radius 1,
 * central meridian 11° E, y upwards.
 *
 * @param lon degrees east, any range; -169 lands on the left edge and 191 on the right one
 * @param lat degrees north; beyond ±90 it counts as the pole
 * @returns `[x, y]` within ±EQUAL_EARTH_HALF_WIDTH and ±EQUAL_EARTH_HALF_HEIGHT; NaN for NaN
 */
export function projectEqualEarth(lon: number, lat: number): [x: number, y: number] {
  const clamped = Math.max(-90, Math.min(90, lat));
  const theta = Math.asin(M * Math.sin(clamped * RADIANS));
  const x = (degreesFromMeridian(lon) * RADIANS * Math.cos(theta)) / (M * latitudeScale(theta));
  return [x, heightAt(theta)];
}
