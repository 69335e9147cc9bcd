import type { MultiPolygon, Polygon, Position } from 'geojson';

type Ring = Position[];
const EDGE = 180;
const FEWEST_IN_RING = 4;

/**
 * A shape of the world layer, whose longitudes run on to 191 degrees, as RFC 7946 wants it: from
 * -180 to 180, cut at the antimeridian (section 3.1.9), with four decimals.
 */
export function cutAtAntimeridian(shape: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const cut = polygons.flatMap((polygon) => {
    if (polygon.every((ring) => ring.every(([lon = 0]) => lon <= EDGE))) return [polygon];
    return [
      clipRings(polygon, (lon) => lon <= EDGE),
      clipRings(polygon, (lon) => lon >= EDGE).map((ring) => ring.map(oneTurnBack)),
    ].filter((rings) => rings.length > 0);
  });
  const rounded = cut.map((polygon) => polygon.map((ring) => ring.map(rounding)));
  const [only] = rounded;
  return only !== undefined && rounded.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: rounded };
}

function clipRings(rings: readonly Ring[], isInside: (lon: number) => boolean): Ring[] {
  return rings
    .map((ring) => clipRing(ring, isInside))
    .filter((ring) => ring.length >= FEWEST_IN_RING);
}

/** Sutherland and Hodgman, at one meridian. */
function clipRing(ring: Ring, isInside: (lon: number) => boolean): Ring {
  const kept: Ring = [];
  ring.slice(1).forEach((to, at) => {
    const from = ring[at] ?? to;
    const [fromLon = 0, fromLat = 0] = from;
    const [toLon = 0, toLat = 0] = to;
    if (isInside(fromLon) !== isInside(toLon)) {
      const share = (EDGE - fromLon) / (toLon - fromLon);
      kept.push([EDGE, fromLat + share * (toLat - fromLat)]);
    }
    if (isInside(toLon)) kept.push(to);
  });
  const [first] = kept;
  const last = kept.at(-1);
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return first === undefined || isClosed ? kept : [...kept, first];
}

function oneTurnBack([lon = 0, lat = 0]: Position): Position {
  return [lon - 2 * EDGE, lat];
}

function rounding([lon = 0, lat = 0]: Position): Position {
  return [Number(lon.toFixed(4)), Number(lat.toFixed(4))];
}
