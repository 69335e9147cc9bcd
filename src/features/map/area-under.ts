import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import type { Look } from '../../domain/looks.ts';
import type { WorldPoint } from '../../domain/world.ts';
import { hitTest } from './hit-test.ts';
import { sizeScale, smallOnScreen } from './small-countries.ts';

/** The area a place on the screen is meant for: small countries by our own test, the rest by what is drawn. */
export function areaUnder(
  map: MapLibreMap,
  at: Point,
  points: readonly WorldPoint[],
  lookOf: (id: string) => Look,
): string | null {
  const project = (lon: number, lat: number) => {
    const { x, y } = map.project([lon, lat]);
    return { x, y };
  };
  const small = smallOnScreen(points, sizeScale(map.getZoom()), lookOf, project);
  return hitTest(at.x, at.y, small, () => {
    const [feature] = map.queryRenderedFeatures(at, { layers: ['land'] });
    return feature?.id === undefined ? null : String(feature.id);
  });
}
