import { type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import type { Camera } from '../../domain/view.ts';
import { MapController, type MapState } from './map-controller.ts';
import type { MapCallbacks, MapPicture } from './map-props.ts';
import { prepareMapLibre } from './maplibre-setup.ts';
import { readPalette } from './palette.ts';
import styles from './world-map.module.css';

/** What the buttons of the stage ask of the map. */
export type MapHandle = Pick<
  MapController,
  'zoomBy' | 'panBy' | 'goHome' | 'placeOf' | 'allowWheel'
>;

type Props = MapPicture &
  MapCallbacks & {
    label: string;
    /** Until it is drawn, and once it is lost, the picture below it stands. */
    isShown: boolean;
    handle: RefObject<MapHandle | null>;
    onCamera: (camera: Camera | null) => void;
    onPainted: () => void;
    onReady: () => void;
    onLost: () => void;
    onFailed: () => void;
  };

/** The MapLibre map in its element. The controller lives as long as the element does. */
export function LiveMap(props: Props) {
  const element = useRef<HTMLDivElement>(null);
  const controller = useRef<MapController | null>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const container = element.current;
    if (container === null) return;
    return keepMap(container, latest, controller);
  }, []);

  useEffect(() => {
    const container = element.current;
    if (container === null) return;
    controller.current?.show(stateOf(props, container));
    nameCanvas(container, props.label);
  });

  useImperativeHandle(props.handle, () => ({
    zoomBy: (steps) => controller.current?.zoomBy(steps),
    panBy: (x, y) => controller.current?.panBy(x, y),
    goHome: () => controller.current?.goHome(),
    placeOf: (id) => controller.current?.placeOf(id) ?? null,
    allowWheel: (isAllowed) => controller.current?.allowWheel(isAllowed),
  }));

  return <div ref={element} className={styles['canvas']} hidden={!props.isShown} />;
}

/** What is not drawn by then never will be: a dead worker reports no error. */
const WATCHDOG_MS = 10_000;

/** Makes the map once MapLibre is prepared; returns what takes it down again. */
function keepMap(
  container: HTMLElement,
  latest: RefObject<Props>,
  controller: RefObject<MapController | null>,
): () => void {
  let isGone = false;
  const watchdog = setTimeout(() => latest.current.onFailed(), WATCHDOG_MS);
  const theme = matchMedia('(prefers-color-scheme: dark)');
  const repaint = () => controller.current?.show(stateOf(latest.current, container, true));
  const sizes = new ResizeObserver(() => controller.current?.resize());
  const begin = async () => {
    await prepareMapLibre();
    if (isGone) return;
    const { world, label } = latest.current;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const made = new MapController(
      container,
      world,
      stateOf(latest.current, container),
      {
        picked: (id) => latest.current.onPick(id),
        hovered: (id, x, y) => latest.current.onHover(id, x, y),
        cameraMoved: (camera) => latest.current.onCamera(camera),
        painted: () => latest.current.onPainted(),
        ready: () => {
          clearTimeout(watchdog);
          latest.current.onReady();
        },
        lost: () => latest.current.onLost(),
      },
      isStill,
    );
    controller.current = made;
    nameCanvas(container, label);
    sizes.observe(container);
    theme.addEventListener('change', repaint);
  };
  begin().catch(() => {
    if (!isGone) latest.current.onFailed();
  });
  return () => {
    isGone = true;
    clearTimeout(watchdog);
    sizes.disconnect();
    theme.removeEventListener('change', repaint);
    controller.current?.destroy();
    controller.current = null;
  };
}

/** MapLibre makes its canvas a stop of its own and names it in English; a press on it is meant for the stage, whose keys these are. */
function nameCanvas(container: HTMLElement, label: string): void {
  const canvas = container.querySelector('canvas');
  canvas?.setAttribute('role', 'img');
  canvas?.setAttribute('aria-label', label);
  canvas?.removeAttribute('tabindex');
}

let palette: MapState['palette'] | null = null;

/** The palette is read from the page once, and again when the colour scheme changes. */
function stateOf(props: Props, container: HTMLElement, isFresh = false): MapState {
  if (palette === null || isFresh) palette = readPalette(container);
  const { looks, people, selected, hovered, focused, highlight, camera } = props;
  return { palette, looks, people, selected, hovered, focused, highlight, camera };
}
