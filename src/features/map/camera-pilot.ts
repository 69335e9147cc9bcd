import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../domain/view.ts';
import { roundCamera } from '../../domain/view-values.ts';
import type { WorldArea } from '../../domain/world.ts';
import type { MapCamera, Size } from './camera.ts';
import type { Frame } from './frame.ts';
import type { Sight } from './sight.ts';

/** Where the view wants the camera: where the reader put it, else at the selected country, else home. */
export type CameraWish = { camera: Camera | null; selected: string | null };

const FLY_MS = 700;
const STEP_MS = 200;
/** Marks moves that the reader made through our own buttons, like MapLibre's `originalEvent`. */
const BY_READER = { isByReader: true };

/** Flies the map to what the view wants and reports where the reader takes it. */
export class CameraPilot {
  readonly #map: MapLibreMap;
  readonly #sight: Sight;
  readonly #frame: Frame;
  readonly #areas: ReadonlyMap<string, WorldArea>;
  readonly #isStill: boolean;
  #wish: string;

  constructor(
    map: MapLibreMap,
    sight: Sight,
    areas: ReadonlyMap<string, WorldArea>,
    wish: CameraWish,
    isStill: boolean,
  ) {
    this.#map = map;
    this.#sight = sight;
    this.#frame = sight.frame;
    this.#areas = areas;
    this.#isStill = isStill;
    this.#wish = keyOf(wish);
  }

  aim(wish: CameraWish): void {
    if (keyOf(wish) === this.#wish) return;
    this.#wish = keyOf(wish);
    const target = targetFor(wish, this.#areas, this.#frame, this.#sight.size());
    if (this.#isStill) this.#map.jumpTo(target);
    else this.#map.flyTo({ ...target, duration: FLY_MS });
  }

  /** Keeps what the view wants in sight when the stage changes its size. */
  resize(wish: CameraWish): void {
    this.#map.resize();
    const size = this.#sight.size();
    const { minZoom, maxZoom } = this.#frame.limits(size);
    // Neither limit may pass the other on the way.
    this.#map.setMinZoom(null);
    this.#map.setMaxZoom(maxZoom);
    this.#map.setMinZoom(minZoom);
    this.#map.jumpTo(targetFor(wish, this.#areas, this.#frame, size));
  }

  zoomBy(steps: number): void {
    // From the whole world there is no way out that an address could tell of.
    const isWhole = roundCamera(this.#sight.link()).zoom === 1;
    if (steps > 0 || !isWhole) this.#ease({ zoom: this.#map.getZoom() + steps });
  }

  goHome(): void {
    this.#ease(this.#frame.home(this.#sight.size()));
  }

  panBy(x: number, y: number): void {
    const target = this.#frame.moved?.(this.#sight.camera(), x, y);
    if (target !== undefined) this.#ease(target);
    else this.#map.panBy([x, y], { duration: this.#isStill ? 0 : STEP_MS }, BY_READER);
  }

  /** Brings a place that the keys have reached into sight. */
  reveal(lon: number, lat: number): void {
    if (!this.#sight.isInView(lon, lat)) this.#ease({ center: [lon, lat] });
  }

  #ease(target: Partial<MapCamera>): void {
    this.#map.easeTo({ ...target, duration: this.#isStill ? 0 : STEP_MS }, BY_READER);
  }

  /** The camera after a move of the reader's, in the terms of a link; `null` after one of ours. */
  movedTo(event: object): Camera | null {
    if (!('originalEvent' in event) && !('isByReader' in event)) return null;
    const camera = roundCamera(this.#sight.link());
    this.#wish = keyOf({ camera, selected: null });
    return camera;
  }
}

export function sizeOf(element: HTMLElement): Size {
  return { width: element.clientWidth, height: element.clientHeight };
}

export function targetFor(
  { camera, selected }: CameraWish,
  areas: ReadonlyMap<string, WorldArea>,
  frame: Frame,
  size: Size,
): MapCamera {
  if (camera !== null) return frame.fromLink(camera, size);
  const area = selected === null ? undefined : areas.get(selected);
  return area === undefined ? frame.home(size) : frame.country(area, size);
}

function keyOf({ camera, selected }: CameraWish): string {
  if (camera !== null) return `${camera.lon},${camera.lat},${camera.zoom}`;
  return selected ?? 'home';
}
