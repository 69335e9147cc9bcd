import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import type { Look } from '../../domain/looks.ts';
import type { WorldPoint } from '../../domain/world.ts';
import { hitTest } from './hit-test.ts';
import type { Sight } from './sight.ts';
import { sizeScale, smallOnScreen } from './small-countries.ts';

/** The area a place on the screen is meant for: small countries by our own test, the rest by what is drawn. */
export function areaUnder(
  map: MapLibreMap,
  sight: Sight,
  at: Point,
  points: readonly WorldPoint[],
  lookOf: (id: string) => Look,
): string | null {
  const project = (lon: number, lat: number) => sight.placeOf(lon, lat);
  const small = smallOnScreen(points, sizeScale(sight.radius()), lookOf, project);
  const areaAt = () => {
    if (sight.isBesideWorld(at.x, at.y)) return null;
    const [feature] = map.queryRenderedFeatures(at, { layers: ['land'] });
    return feature?.id === undefined ? null : String(feature.id);
  };
  const middleOf = (id: string) => {
    const point = points.find((each) => each.id === id);
    return point === undefined ? null : project(point.lon, point.lat);
  };
  return hitTest(at.x, at.y, small, areaAt, middleOf);
}
