import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { World, WorldArea } from '../../domain/world.ts';
import { areaUnder } from './area-under.ts';
import { CameraPilot, targetFor } from './camera-pilot.ts';
import { FeatureStates, type FirstStates, isSameStanding, pointStates } from './feature-states.ts';
import { FRAMES } from './frame.ts';
import { isSameRinged, ringedIn } from './map-rings.ts';
import {
  FLAT_MAP,
  isSameScene,
  NEAR,
  repaintPatterns,
  type Scene,
  sceneRings,
  sceneStyle,
  supplyPatterns,
} from './map-scene.ts';
import type { MapEvents, MapState } from './map-state.ts';
import { createMap } from './maplibre-setup.ts';
import { Sight, sizeOf } from './sight.ts';
import { outlineIn } from './sphere-outline.ts';

/** The one owner of a MapLibre map in one projection. Nobody outside holds a MapLibre object. */
export class MapController {
  /** Whether there was a sign of life from the worker. */
  isHeard = false;
  readonly #map: MapLibreMap;
  readonly #world: World;
  readonly #areas: ReadonlyMap<string, WorldArea>;
  readonly #events: MapEvents;
  #first: FirstStates;
  readonly #states: FeatureStates;
  readonly #sight: Sight;
  readonly #pilot: CameraPilot;
  #state: MapState;
  #scene: Scene;
  #isLive = false;
  #hasTiles = false;

  /** Throws where there is no WebGL2. */
  constructor(
    container: HTMLElement,
    world: World,
    state: MapState,
    events: MapEvents,
    isStill: boolean,
  ) {
    this.#world = world;
    this.#areas = new Map(world.areas.map((area) => [area.id, area]));
    this.#state = state;
    this.#events = events;
    const frame = FRAMES[state.projection];
    const size = sizeOf(container);
    const camera = targetFor(state, this.#areas, frame, size);
    this.#first = pointStates(world, frame.radius(camera), state);
    this.#scene = this.#sceneOf(state, false);
    const options = {
      container,
      style: sceneStyle(this.#scene),
      ...FLAT_MAP,
      ...camera,
      ...frame.limits(size),
    };
    this.#map = createMap(options, frame);
    this.#map.touchZoomRotate.disableRotation();
    supplyPatterns(this.#map, () => this.#state.palette);
    this.#states = new FeatureStates(this.#map, this.#first);
    this.#sight = new Sight(this.#map, frame);
    this.#pilot = new CameraPilot(this.#map, this.#sight, this.#areas, state, isStill);
    this.#listen(container);
  }

  /** Takes over whole states; what did not change costs nothing. */
  show(state: MapState): void {
    const { focused } = this.#state;
    this.#state = state;
    this.#sync();
    const place = state.focused === focused ? undefined : this.#pointOf(state.focused);
    if (place !== undefined) this.#pilot.reveal(place.lon, place.lat);
  }

  zoomBy(steps: number): void {
    this.#pilot.zoomBy(steps);
  }

  panBy(x: number, y: number): void {
    this.#pilot.panBy(x, y);
  }

  /** The whole world, where nothing is selected without a word in the link. */
  goHome(): void {
    if (this.#state.selected === null) this.#events.cameraMoved(null);
    else this.#pilot.goHome();
  }

  resize(): void {
    this.#pilot.resize(this.#state);
  }

  /** The wheel zooms only where the reader means the map and not the page. */
  allowWheel(isAllowed: boolean): void {
    if (isAllowed) this.#map.scrollZoom.enable();
    else this.#map.scrollZoom.disable();
  }

  /** Where a country is in the stage, in CSS pixels; `null` where the globe hides it. */
  placeOf(id: string) {
    const point = this.#pointOf(id);
    return point === undefined ? null : this.#sight.spotOf(point);
  }

  destroy(): void {
    this.#map.remove();
  }

  #listen(container: HTMLElement): void {
    const map = this.#map;
    // Without a listener MapLibre prints; a map that never gets ready says enough.
    map.on('error', () => {});
    // The camera of the options was taken before MapLibre knew the projection.
    map.once('style.load', () => this.resize());
    map.on('sourcedata', ({ sourceId, sourceDataType, tile }) => {
      this.isHeard ||= sourceDataType === 'metadata';
      if (sourceId === 'areas' && tile !== undefined) this.#hasTiles = true;
    });
    map.once('load', () => this.#begin());
    map.on('mousemove', (event) =>
      this.#events.hovered(this.#areaAt(event), event.point.x, event.point.y),
    );
    map.on('mouseout', () => this.#events.hovered(null, 0, 0));
    map.on('click', (event) => this.#events.picked(this.#areaAt(event)));
    map.on('zoomend', () => this.#sync());
    map.on('render', outlineIn(container, this.#sight));
    map.on('render', () => this.#events.moved());
    map.on('moveend', (event) => {
      const camera = this.#pilot.movedTo(event);
      if (camera !== null) this.#events.cameraMoved(camera);
    });
    map.on('webglcontextlost', () => {
      // From here on MapLibre throws at feature state and drops all other changes.
      this.#isLive = false;
      this.#events.lost();
    });
  }

  #begin(): void {
    this.#isLive = true;
    this.#sync();
    // `load` and `idle` come with a dead worker too: only a tile that it has cut proves a map.
    const prove = () => {
      if (!this.#hasTiles) return;
      this.#map.off('idle', prove);
      this.#events.ready();
    };
    this.#map.on('idle', prove);
  }

  /** Brings the map up to the state; waits while there is no map to bring up. */
  #sync(): void {
    if (!this.#isLive) return;
    this.#pilot.aim(this.#state);
    // A map may be there before the data is.
    if (!isSameStanding(this.#first, this.#state.looks)) this.#first = this.#pointStates();
    const scene = this.#sceneOf(this.#state, this.#sight.link().zoom >= NEAR);
    if (scene.isNear) this.#events.near();
    if (!isSameScene(scene, this.#scene)) {
      this.#map.setStyle(sceneStyle(scene), { diff: true });
      if (scene.palette !== this.#scene.palette) repaintPatterns(this.#map, scene.palette);
    } else if (!isSameRinged(scene.ringed, this.#scene.ringed)) {
      this.#map.getSource<GeoJSONSource>('rings')?.setData(sceneRings(scene));
    }
    this.#scene = scene;
    this.#paint();
  }

  #sceneOf(state: MapState, isNear: boolean): Scene {
    const { projection, palette, detail } = state;
    const [world, first, ringed] = [this.#world, this.#first, ringedIn(state)];
    return { world, projection, palette, first, isNear, detail, ringed };
  }

  #paint(): void {
    if (this.#states.show(this.#pointStates()))
      this.#map.once('render', () => this.#events.painted());
    else requestAnimationFrame(() => this.#events.painted());
  }

  #pointStates(): FirstStates {
    return pointStates(this.#world, this.#sight.radius(), this.#state);
  }

  #pointOf(id: string | null) {
    return this.#world.points.find((point) => point.id === id);
  }

  #areaAt({ point }: MapMouseEvent): string | null {
    const lookOf = (id: string) => this.#state.looks.get(id) ?? 'none';
    return areaUnder(this.#map, this.#sight, point, this.#world.points, lookOf);
  }
}
