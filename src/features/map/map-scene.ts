import type { Map as MapLibreMap, MapOptions, StyleSpecification } from 'maplibre-gl';
import type { Projection } from '../../domain/vocabulary.ts';
import type { World } from '../../domain/world.ts';
import {
  antarcticaToGeoJson,
  areasToGeoJson,
  graticule,
  linesToGeoJson,
  pointsToGeoJson,
} from './map-data.ts';
import { mapStyle } from './map-style.ts';
import type { Palette } from './palette.ts';
import { dotPattern, hatchPattern, PATTERN_PIXEL_RATIO, type PatternImage } from './patterns.ts';

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
} as const satisfies Partial<MapOptions>;

export function sceneStyle(
  world: World,
  palette: Palette,
  projection: Projection,
): StyleSpecification {
  return mapStyle(
    {
      antarctica: projection === 'globe' ? antarcticaToGeoJson(world.areas) : null,
      areas: areasToGeoJson(world.areas),
      lines: linesToGeoJson(world.lines),
      points: pointsToGeoJson(world.points),
      graticule: { type: 'FeatureCollection', features: [graticule()] },
    },
    palette,
    projection,
  );
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
