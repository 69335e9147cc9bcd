import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../domain/view.ts';
import type { WorldPoint } from '../../domain/world.ts';
import type { MapCamera, Size } from './camera.ts';
import type { Frame } from './frame.ts';
import type { PlateSpot } from './plate-place.ts';
import { sizeScale } from './small-countries.ts';

/** As much of MapLibre's map as it takes to know what is seen where. */
type SeenMap = Pick<MapLibreMap, 'project' | 'getCenter' | 'getZoom' | 'getContainer'>;

/** Keys bring a country at least this far in: pixels from the edge, shares of the radius from the rim. */
const EDGE = 24;
const RIM = 0.25;

/** What the stage shows of the world now, in either projection. */
export class Sight {
  readonly frame: Frame;
  readonly #map: SeenMap;

  constructor(map: SeenMap, frame: Frame) {
    this.#map = map;
    this.frame = frame;
  }

  size(): Size {
    return sizeOf(this.#map.getContainer());
  }

  camera(): MapCamera {
    const { lng, lat } = this.#map.getCenter();
    return { center: [lng, lat], zoom: this.#map.getZoom() };
  }

  /** The camera in the terms of a link. */
  link(): Camera {
    return this.frame.toLink(this.camera(), this.size());
  }

  /** Screen pixels of the Earth's radius. */
  radius(): number {
    return this.frame.radius(this.camera());
  }

  /** Where a place is in the stage, in CSS pixels; MapLibre also answers for the far side of its globe. */
  placeOf(lon: number, lat: number): { x: number; y: number } | null {
    if (!this.frame.faces([lon, lat], this.camera(), this.size())) return null;
    const { x, y } = this.#map.project([lon, lat]);
    return { x, y };
  }

  /** Where a country's middle is in the stage and how large it is there; `null` where the globe hides it. */
  spotOf({ lon, lat, size }: WorldPoint): PlateSpot | null {
    const place = this.placeOf(lon, lat);
    return place && { ...place, size: size * sizeScale(this.radius()) };
  }

  isInView(lon: number, lat: number): boolean {
    const { width, height } = this.size();
    if (!this.frame.faces([lon, lat], this.camera(), this.size(), RIM)) return false;
    const { x, y } = this.#map.project([lon, lat]);
    return x >= EDGE && y >= EDGE && x <= width - EDGE && y <= height - EDGE;
  }

  /** Beside its globe MapLibre answers with what is nearest on the rim. */
  isBesideWorld(x: number, y: number): boolean {
    const size = this.size();
    const outline = this.frame.outline(this.camera(), size);
    return outline !== null && Math.hypot(x - size.width / 2, y - size.height / 2) > outline;
  }
}

export function sizeOf(element: HTMLElement): Size {
  return { width: element.clientWidth, height: element.clientHeight };
}
