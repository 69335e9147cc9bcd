import type { Projection } from '../../domain/vocabulary.ts';
import type { World } from '../../domain/world.ts';
import { MapController } from './map-controller.ts';
import type { MapEvents, MapState } from './map-state.ts';
import styles from './world-map.module.css';

export type KeeperEvents = MapEvents & { failed: () => void };

type Kept = { projection: Projection; element: HTMLElement; controller: MapController };

/** What is not drawn after so many seconds in sight never will be. */
const MOST_SECONDS = 20;
/** A worker that was not heard of for so long is dead: it reports no error. */
const SILENT_SECONDS = 10;

/**
 * Keeps a map in an element. Each projection is a map of its own, since MapLibre goes on drawing the
 * tiles of the projection before; the old map stands until the new one has drawn.
 */
export class MapKeeper {
  readonly #container: HTMLElement;
  readonly #world: World;
  readonly #events: KeeperEvents;
  readonly #isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  #state: MapState;
  #shown: Kept | null = null;
  #coming: Kept | null = null;
  #watchdog: ReturnType<typeof setInterval> | undefined;

  /** Throws where there is no WebGL2. */
  constructor(container: HTMLElement, world: World, state: MapState, events: KeeperEvents) {
    this.#container = container;
    this.#world = world;
    this.#state = state;
    this.#events = events;
    this.#coming = this.#begin();
  }

  /** The map that answers, or the one that will. */
  get controller(): MapController | null {
    return (this.#shown ?? this.#coming)?.controller ?? null;
  }

  show(state: MapState): void {
    this.#state = state;
    if (this.#coming !== null && this.#coming.projection !== state.projection) {
      clearInterval(this.#watchdog);
      discard(this.#coming);
      this.#coming = null;
    }
    if (this.#shown?.projection === state.projection) this.#shown.controller.show(state);
    else if (this.#coming !== null) this.#coming.controller.show(state);
    else this.#coming = this.#begin();
  }

  resize(): void {
    this.#shown?.controller.resize();
    this.#coming?.controller.resize();
  }

  destroy(): void {
    clearInterval(this.#watchdog);
    if (this.#coming !== null) discard(this.#coming);
    if (this.#shown !== null) discard(this.#shown);
  }

  #begin(): Kept {
    const { projection } = this.#state;
    const element = document.createElement('div');
    element.className = styles['canvas'] ?? '';
    element.dataset['projection'] = projection;
    // Still laid out: a map without a size draws another view.
    element.style.visibility = 'hidden';
    this.#container.append(element);
    this.#watch();
    const events = this.#eventsOf(element);
    const controller = new MapController(element, this.#world, this.#state, events, this.#isStill);
    return { projection, element, controller };
  }

  /** A page in a tab behind others draws nothing: that time does not count. */
  #watch(): void {
    let seconds = 0;
    this.#watchdog = setInterval(() => {
      if (!document.hidden) seconds += 1;
      const isSilent = seconds === SILENT_SECONDS && this.#coming?.controller.isHeard === false;
      if (isSilent || seconds === MOST_SECONDS) this.#events.failed();
    }, 1000);
  }

  /** A map that is about to go has nothing more to say. */
  #eventsOf(element: HTMLElement): MapEvents {
    const { picked, hovered, cameraMoved, near, painted, moved, lost } = this.#events;
    const isShown = () => this.#shown?.element === element;
    const answers = () => isShown() && this.#shown?.projection === this.#state.projection;
    return {
      picked: (id) => answers() && picked(id),
      hovered: (id, x, y) => answers() && hovered(id, x, y),
      cameraMoved: (camera) => answers() && cameraMoved(camera),
      near,
      painted,
      // Until the next one is there, what stands on this one moves with it.
      moved: () => isShown() && moved(),
      ready: () => this.#change(),
      lost,
    };
  }

  #change(): void {
    clearInterval(this.#watchdog);
    if (this.#coming === null) return;
    this.#coming.element.style.visibility = '';
    if (this.#shown !== null) discard(this.#shown);
    this.#shown = this.#coming;
    this.#coming = null;
    this.#events.ready();
  }
}

function discard({ controller, element }: Kept): void {
  controller.destroy();
  element.remove();
}
