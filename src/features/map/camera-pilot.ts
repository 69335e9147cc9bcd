import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../domain/view.ts';
import { roundCamera, ZOOM_LIMIT } from '../../domain/view-values.ts';
import type { WorldArea } from '../../domain/world.ts';
import {
  countryCamera,
  homeCamera,
  type MapCamera,
  type Size,
  toLinkCamera,
  toMapCamera,
} from './camera.ts';

/** Where the view wants the camera: where the reader put it, else at the selected country, else home. */
export type CameraWish = { camera: Camera | null; selected: string | null };

const FLY_MS = 700;
const STEP_MS = 200;
/** Marks moves that the reader made through our own buttons, like MapLibre's `originalEvent`. */
const BY_READER = { isByReader: true };

/** Flies the map to what the view wants and reports where the reader takes it. */
export class CameraPilot {
  readonly #map: MapLibreMap;
  readonly #areas: ReadonlyMap<string, WorldArea>;
  readonly #isStill: boolean;
  #wish: string;

  constructor(
    map: MapLibreMap,
    areas: ReadonlyMap<string, WorldArea>,
    wish: CameraWish,
    isStill: boolean,
  ) {
    this.#map = map;
    this.#areas = areas;
    this.#isStill = isStill;
    this.#wish = keyOf(wish);
  }

  aim(wish: CameraWish): void {
    if (keyOf(wish) === this.#wish) return;
    this.#wish = keyOf(wish);
    const target = targetFor(wish, this.#areas, sizeOf(this.#map.getContainer()));
    if (this.#isStill) this.#map.jumpTo(target);
    else this.#map.flyTo({ ...target, duration: FLY_MS });
  }

  /** Keeps what the view wants in sight when the stage changes its size. */
  resize(wish: CameraWish): void {
    this.#map.resize();
    const size = sizeOf(this.#map.getContainer());
    const { minZoom, maxZoom } = zoomLimits(size);
    // Neither limit may pass the other on the way.
    this.#map.setMinZoom(null);
    this.#map.setMaxZoom(maxZoom);
    this.#map.setMinZoom(minZoom);
    this.#map.jumpTo(targetFor(wish, this.#areas, size));
  }

  zoomBy(steps: number): void {
    const zoom = this.#map.getZoom() + steps;
    this.#map.easeTo({ zoom, duration: this.#isStill ? 0 : STEP_MS }, BY_READER);
  }

  goHome(): void {
    const home = homeCamera(sizeOf(this.#map.getContainer()));
    this.#map.easeTo({ ...home, duration: this.#isStill ? 0 : STEP_MS }, BY_READER);
  }

  panBy(x: number, y: number): void {
    this.#map.panBy([x, y], { duration: this.#isStill ? 0 : STEP_MS }, BY_READER);
  }

  /** The camera after a move of the reader's, in the terms of a link; `null` after one of ours. */
  movedTo(event: object): Camera | null {
    if (!('originalEvent' in event) && !('isByReader' in event)) return null;
    const { lng, lat } = this.#map.getCenter();
    const here = { center: [lng, lat] satisfies [number, number], zoom: this.#map.getZoom() };
    const camera = roundCamera(toLinkCamera(here, sizeOf(this.#map.getContainer())));
    this.#wish = keyOf({ camera, selected: null });
    return camera;
  }
}

export function sizeOf(element: HTMLElement): Size {
  return { width: element.clientWidth, height: element.clientHeight };
}

export function zoomLimits(size: Size): { minZoom: number; maxZoom: number } {
  const { zoom } = homeCamera(size);
  return { minZoom: zoom, maxZoom: zoom + Math.log2(ZOOM_LIMIT) };
}

export function targetFor(
  { camera, selected }: CameraWish,
  areas: ReadonlyMap<string, WorldArea>,
  size: Size,
): MapCamera {
  if (camera !== null) return toMapCamera(camera, size);
  const area = selected === null ? undefined : areas.get(selected);
  return area === undefined ? homeCamera(size) : countryCamera(area, size);
}

function keyOf({ camera, selected }: CameraWish): string {
  if (camera !== null) return `${camera.lon},${camera.lat},${camera.zoom}`;
  return selected ?? 'home';
}
