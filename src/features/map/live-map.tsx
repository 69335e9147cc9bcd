import { type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import type { Camera } from '../../domain/view.ts';
import { placeAround } from './globe-steps.ts';
import type { MapController } from './map-controller.ts';
import { MapKeeper } from './map-keeper.ts';
import type { MapCallbacks, MapPicture } from './map-props.ts';
import type { MapState } from './map-state.ts';
import { prepareMapLibre } from './maplibre-setup.ts';
import { readPalette } from './palette.ts';
import styles from './world-map.module.css';

/** What the stage and its buttons ask of the map. */
export type MapHandle = Pick<
  MapController,
  'zoomBy' | 'panBy' | 'goHome' | 'placeOf' | 'allowWheel'
> & {
  /** Where a country lies for the arrow keys. */
  keyPlaceOf: (id: string) => { x: number; y: number } | null;
};

type Props = MapPicture &
  MapCallbacks & {
    label: string;
    /** Until it is drawn, and once it is lost, the picture below it stands. */
    isShown: boolean;
    handle: RefObject<MapHandle | null>;
    onCamera: (camera: Camera | null) => void;
    onNear: () => void;
    onPainted: () => void;
    onMoved: () => void;
    onReady: () => void;
    onLost: () => void;
    onFailed: () => void;
  };

/** The MapLibre map in its element. The maps live no longer than the element does. */
export function LiveMap(props: Props) {
  const element = useRef<HTMLDivElement>(null);
  const keeper = useRef<MapKeeper | null>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const container = element.current;
    if (container === null) return;
    return keepMap(container, latest, keeper);
  }, []);

  useEffect(() => {
    const container = element.current;
    if (container === null) return;
    keeper.current?.show(stateOf(props, container));
    nameCanvas(container, props.label);
  });

  const placeOf = (id: string) => keeper.current?.controller?.placeOf(id) ?? null;
  useImperativeHandle(props.handle, () => ({
    zoomBy: (steps) => keeper.current?.controller?.zoomBy(steps),
    panBy: (x, y) => keeper.current?.controller?.panBy(x, y),
    goHome: () => keeper.current?.controller?.goHome(),
    placeOf,
    keyPlaceOf: placeAround(props, placeOf),
    allowWheel: (isAllowed) => keeper.current?.controller?.allowWheel(isAllowed),
  }));

  return <div ref={element} className={styles['canvas']} hidden={!props.isShown} />;
}

/** What changes the colours of the page while it is open. */
const THEMES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** Makes the map once MapLibre is prepared; returns what takes it down again. */
function keepMap(
  container: HTMLElement,
  latest: RefObject<Props>,
  keeper: RefObject<MapKeeper | null>,
): () => void {
  let isGone = false;
  const themes = THEMES.map((query) => matchMedia(query));
  const repaint = () => keeper.current?.show(stateOf(latest.current, container, true));
  const sizes = new ResizeObserver(() => keeper.current?.resize());
  const begin = async () => {
    await prepareMapLibre();
    if (isGone) return;
    keeper.current = new MapKeeper(
      container,
      latest.current.world,
      stateOf(latest.current, container, true),
      {
        picked: (id) => latest.current.onPick(id),
        hovered: (id, x, y) => latest.current.onHover(id, x, y),
        cameraMoved: (camera) => latest.current.onCamera(camera),
        near: () => latest.current.onNear(),
        painted: () => latest.current.onPainted(),
        moved: () => latest.current.onMoved(),
        ready: () => latest.current.onReady(),
        lost: () => latest.current.onLost(),
        failed: () => latest.current.onFailed(),
      },
    );
    nameCanvas(container, latest.current.label);
    sizes.observe(container);
    for (const theme of themes) theme.addEventListener('change', repaint);
  };
  const tooLate = setTimeout(() => latest.current.onFailed(), 10_000);
  begin()
    .catch(() => {
      if (!isGone) latest.current.onFailed();
    })
    .finally(() => clearTimeout(tooLate));
  return () => {
    isGone = true;
    clearTimeout(tooLate);
    sizes.disconnect();
    for (const theme of themes) theme.removeEventListener('change', repaint);
    keeper.current?.destroy();
    keeper.current = null;
  };
}

/** MapLibre makes its canvas a stop of its own and names it in English; a press on it is meant for the stage, whose keys these are. */
function nameCanvas(container: HTMLElement, label: string): void {
  for (const canvas of container.querySelectorAll('canvas')) {
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', label);
    canvas.removeAttribute('tabindex');
  }
}

let palette: MapState['palette'] | null = null;

/** The palette is read from the page for each new map, and again when a theme changes. */
function stateOf(props: Props, container: HTMLElement, isFresh = false): MapState {
  if (palette === null || isFresh) palette = readPalette(container);
  const { projection, detail, looks, people, selected, hovered, focused, highlight, camera } =
    props;
  return {
    projection,
    palette,
    detail,
    looks,
    people,
    selected,
    hovered,
    focused,
    highlight,
    camera,
  };
}
