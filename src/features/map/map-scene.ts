import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap, MapOptions, StyleSpecification } from 'maplibre-gl';
import type { MapPlace } from '../../domain/place.ts';
import type { Projection } from '../../domain/vocabulary.ts';
import type { World, WorldShapes } from '../../domain/world.ts';
import type { FirstStates } from './feature-states.ts';
import { FRAMES } from './frame.ts';
import {
  antarcticaToGeoJson,
  areasToGeoJson,
  linesToGeoJson,
  placesToGeoJson,
  pointsToGeoJson,
  withFirstStates,
} from './map-data.ts';
import { type Ringed, ringsToGeoJson } from './map-rings.ts';
import { mapStyle } from './map-style.ts';
import type { Palette } from './palette.ts';
import { dotPattern, hatchPattern, PATTERN_PIXEL_RATIO, type PatternImage } from './patterns.ts';
import { sizeScale } from './small-countries.ts';

/** A flat map that turns and tilts nowhere; keys and buttons are ours. */
export const FLAT_MAP = {
  attributionControl: false,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  maxPitch: 0,
  keyboard: false,
  doubleClickZoom: false,
  boxZoom: false,
  fadeDuration: 0,
  trackResize: false,
  scrollZoom: false,
  // A test has the official validator read it, once and not on every phone.
  validateStyle: false,
} as const satisfies Partial<MapOptions>;

/** From this factor over the whole world on, a map shows names and finer lines. */
export const NEAR = 3;

/** All that the style is made of. */
export type Scene = {
  world: World;
  projection: Projection;
  palette: Palette;
  first: FirstStates;
  /** Three times as large as the whole world, or larger: then with names and finer lines. */
  isNear: boolean;
  /** What the map that is near has more; `null` until it is there. */
  detail: MapDetail | null;
  /** What may change without a new style. */
  ringed: readonly Ringed[];
};

export type MapDetail = {
  shapes: WorldShapes | null;
  places: readonly MapPlace[];
  names: ReadonlyMap<string, string>;
};

/** Whether two scenes make the same style, but for their rings. */
export function isSameScene(a: Scene, b: Scene): boolean {
  const hasSameMore = !a.isNear || a.detail === b.detail;
  return a.first === b.first && a.palette === b.palette && a.isNear === b.isNear && hasSameMore;
}

export function sceneStyle(scene: Scene): StyleSpecification {
  const { world, projection, palette, isNear, first } = scene;
  const more = moreIn(scene);
  const scaleAt = (lat: number) =>
    sizeScale(FRAMES[projection].radius({ center: [0, lat], zoom: 0 }));
  return mapStyle(
    {
      antarctica: projection === 'globe' ? antarcticaToGeoJson(world.areas) : null,
      ...shapesIn(scene),
      rings: sceneRings(scene),
      points: pointsToGeoJson(world.points, first, more?.names, scaleAt),
      places: isNear ? placesToGeoJson(more?.places ?? []) : null,
    },
    palette,
    projection,
    isNear,
  );
}

/** The shapes of what has a ring, of the level of detail that the scene shows. */
export function sceneRings(scene: Scene): FeatureCollection {
  return ringsToGeoJson(scene.ringed, shapesIn(scene).areas);
}

function moreIn({ isNear, detail }: Scene): MapDetail | null {
  return isNear ? detail : null;
}

type Shapes = { areas: FeatureCollection; lines: FeatureCollection };

const made = new WeakMap<WorldShapes, Shapes>();
const drawn = new WeakMap<FirstStates, WeakMap<WorldShapes, Shapes>>();

/** Made once a level and map: it takes some ten milliseconds, and equal objects are compared at once. */
function shapesIn(scene: Scene): Shapes {
  const shapes = moreIn(scene)?.shapes ?? scene.world;
  const ofMap = known(drawn, scene.first, () => new WeakMap());
  return known(ofMap, shapes, () => {
    const { areas, lines } = known(made, shapes, () => ({
      areas: areasToGeoJson(shapes.areas),
      lines: linesToGeoJson(shapes.lines),
    }));
    return { areas: withFirstStates(areas, scene.first), lines };
  });
}

function known<Key extends object, Value>(
  values: WeakMap<Key, Value>,
  key: Key,
  make: () => Value,
): Value {
  const value = values.get(key) ?? make();
  values.set(key, value);
  return value;
}

/** Patterns in the colours of the palette, made when the style first asks for them. */
export function supplyPatterns(map: MapLibreMap, palette: () => Palette): void {
  map.setMissingStyleImageResolver((name) => {
    const image = patternImages(palette())[name];
    if (image !== undefined) map.addImage(name, image, { pixelRatio: PATTERN_PIXEL_RATIO });
  });
}

export function repaintPatterns(map: MapLibreMap, palette: Palette): void {
  for (const [name, image] of Object.entries(patternImages(palette))) {
    if (map.hasImage(name)) map.updateImage(name, image);
  }
}

function patternImages(palette: Palette): Record<string, PatternImage> {
  return {
    dotted: dotPattern(palette.dotted, palette.dots),
    hatched: hatchPattern(palette.hatched, palette.hatch),
  };
}
