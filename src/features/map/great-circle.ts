export type LonLat = readonly [lon: number, lat: number];

const RADIANS = Math.PI / 180;

/**
 * Where a place lies seen from another, all around the globe: the angle between them in radians,
 * in the direction of the first step on the way there, y downwards.
 */
export function aroundGlobe([lon0, lat0]: LonLat, [lon, lat]: LonLat): { x: number; y: number } {
  const turn = (lon - lon0) * RADIANS;
  const [here, there] = [lat0 * RADIANS, lat * RADIANS];
  const east = Math.cos(there) * Math.sin(turn);
  const north =
    Math.cos(here) * Math.sin(there) - Math.sin(here) * Math.cos(there) * Math.cos(turn);
  const up = Math.sin(here) * Math.sin(there) + Math.cos(here) * Math.cos(there) * Math.cos(turn);
  const aside = Math.hypot(east, north);
  const arc = Math.atan2(aside, up);
  if (aside < 1e-12) return { x: 0, y: arc };
  return { x: (arc * east) / aside, y: (-arc * north) / aside };
}
