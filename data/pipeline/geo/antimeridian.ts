import { geoArea, geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import { areaToMultiPolygon, type Polygon, parsePolygons } from './area.ts';

const degrees = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);

// A tiny quantised ring can come out inside out, which d3-geo reads as the whole sphere minus
// the island.
function turnRightSideOut(polygon: Polygon): Polygon {
  const { coordinates } = areaToMultiPolygon([polygon]);
  const steradians = geoArea({ type: 'MultiPolygon', coordinates });
  return steradians > 2 * Math.PI ? polygon.map((ring) => ring.toReversed()) : polygon;
}

/** Turns rings on the sphere into rings on the plane, cut at 180 degrees. */
export function cutAtAntimeridian(polygons: readonly Polygon[]): Polygon[] {
  const sound = polygons.filter((polygon) => (polygon[0]?.length ?? 0) >= 4).map(turnRightSideOut);
  const cut = parsePolygons(geoProject(areaToMultiPolygon(sound), degrees));
  // y points down here. Not reflectY instead: it turns holes into land, and Lesotho is gone.
  return cut.map((rings) => rings.map((ring) => ring.map(([lon, down]) => [lon, -down])));
}
