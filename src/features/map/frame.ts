import type { Camera } from '../../domain/view.ts';
import type { Projection } from '../../domain/vocabulary.ts';
import type { WorldArea } from '../../domain/world.ts';
import {
  countryCamera,
  flatCenter,
  homeCamera,
  type MapCamera,
  type Size,
  toLinkCamera,
  toMapCamera,
  zoomLimits,
} from './camera.ts';
import { pixelsPerUnit } from './equal-earth-crs.ts';
import {
  GLOBE_VIEW_ANGLE,
  globeCountry,
  globeHome,
  globeLimits,
  globeRadius,
  globeToLink,
  globeTurned,
  isOnNearSide,
  linkToGlobe,
  outlineRadius,
} from './globe.ts';

/** What a projection makes of cameras and places; sizes are those of the stage. */
export type Frame = {
  /** The vertical angle of view in degrees; it matters where the world is not flat. */
  viewAngle: number;
  home: (size: Size) => MapCamera;
  fromLink: (camera: Camera, size: Size) => MapCamera;
  toLink: (camera: MapCamera, size: Size) => Camera;
  country: (area: WorldArea, size: Size) => MapCamera;
  limits: (size: Size) => { minZoom: number; maxZoom: number };
  /** Where the centre may be, or nothing where MapLibre's own rule holds. */
  keepCenter: ((center: [number, number]) => [number, number]) | null;
  /** The camera so many pixels on, or nothing where MapLibre's own way holds. */
  moved: ((camera: MapCamera, x: number, y: number) => MapCamera) | null;
  /** Screen pixels of the Earth's radius. */
  radius: (camera: MapCamera) => number;
  /** Screen pixels of the outline of the world around the middle of the stage; `null` for a map without one. */
  outline: (camera: MapCamera, size: Size) => number | null;
  /** Whether the map has its face towards a place; `margin` keeps off its rim. */
  faces: (
    place: readonly [lon: number, lat: number],
    camera: MapCamera,
    size: Size,
    margin?: number,
  ) => boolean;
};

export const FRAMES: Record<Projection, Frame> = {
  'equal-earth': {
    viewAngle: 36,
    home: homeCamera,
    fromLink: toMapCamera,
    toLink: toLinkCamera,
    country: countryCamera,
    limits: zoomLimits,
    keepCenter: flatCenter,
    moved: null,
    radius: ({ zoom }) => pixelsPerUnit(zoom),
    outline: () => null,
    faces: () => true,
  },
  globe: {
    viewAngle: GLOBE_VIEW_ANGLE,
    home: globeHome,
    fromLink: linkToGlobe,
    toLink: globeToLink,
    country: globeCountry,
    limits: globeLimits,
    keepCenter: null,
    moved: globeTurned,
    radius: globeRadius,
    outline: outlineRadius,
    faces: isOnNearSide,
  },
};
