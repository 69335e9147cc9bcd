import { lazy, Suspense, useId, useRef, useState } from 'react';
import type { Look } from '../../domain/looks.ts';
import type { ProjectedWorld } from '../../domain/projected-world.ts';
import type { Camera } from '../../domain/view.ts';
import type { World } from '../../domain/world.ts';
import { useText } from '../../messages/text.tsx';
import { CountryPicker, type PickerEntry } from './country-picker.tsx';
import type { MapHandle } from './live-map.tsx';
import { MapBoundary } from './map-boundary.tsx';
import { MapButtons } from './map-buttons.tsx';
import { type AreaNote, MapTooltip } from './map-tooltip.tsx';
import { stageKeys } from './stage-keys.ts';
import { StaticMap } from './static-map.tsx';
import styles from './world-map.module.css';

const LiveMap = lazy(async () => ({ default: (await import('./live-map.tsx')).LiveMap }));

export type WorldMapProps = {
  world: World;
  projected: ProjectedWorld;
  looks: ReadonlyMap<string, Look>;
  people: ReadonlyMap<string, number>;
  entries: readonly PickerEntry[];
  selected: string | null;
  highlight: Look | null;
  camera: Camera | null;
  description: string;
  /** The country an area stands for; `null` where it is nobody's. */
  countryOf: (id: string) => string | null;
  noteOf: (id: string) => AreaNote | null;
  onPick: (iso3: string) => void;
  onClose: () => void;
  onCamera: (camera: Camera | null) => void;
  onPainted: () => void;
  onReady: () => void;
};

/** Each attempt is a new map, on a new canvas. */
type Live = { mode: 'starting' | 'live' | 'failed'; attempt: number };

/** A browser that takes the drawing away more often than this is left alone. */
const MOST_RESTARTS = 3;

type Pointed = { id: string; x: number; y: number };

/** The stage: the picture, what points at it, and the list that is its equal. */
export function WorldMap(props: WorldMapProps) {
  const text = useText();
  const tooltipId = useId();
  const stage = useRef<HTMLDivElement>(null);
  const handle = useRef<MapHandle | null>(null);
  const [hovered, setHovered] = useState<Pointed | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [{ mode, attempt }, setLive] = useState<Live>({ mode: 'starting', attempt: 0 });
  const setMode = (next: Live['mode']) => setLive({ mode: next, attempt });
  const startAgain = () => setLive({ mode: 'starting', attempt: attempt + 1 });

  const pick = (id: string | null) => {
    const iso3 = id === null ? null : props.countryOf(id);
    if (iso3 !== null) props.onPick(iso3);
    else if (id === null) props.onClose();
  };
  const placeOf = (id: string) =>
    handle.current?.placeOf(id) ?? spotOf(stage.current, props.projected, id);
  const pictured = {
    ...props,
    hovered: hovered?.id ?? null,
    focused,
    onPick: pick,
    onHover: (id: string | null, x: number, y: number) =>
      setHovered(id === null ? null : { id, x, y }),
  };
  const keys = stageKeys({
    focused,
    setFocused,
    placeOf,
    pick,
    close: props.onClose,
    entries: props.entries,
  });
  const pointed = hovered ?? spotlight(focused, placeOf);
  const note = pointed === null ? null : props.noteOf(pointed.id);

  return (
    <section aria-label={text('map.title')} className={styles['stage']}>
      <div
        ref={stage}
        className={styles['picture']}
        role="application"
        aria-label={props.description}
        aria-describedby={note === null ? undefined : tooltipId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move between countries here
        tabIndex={0}
        onKeyDown={keys}
        onFocus={() => handle.current?.allowWheel(true)}
        onBlur={() => {
          handle.current?.allowWheel(false);
          setFocused(null);
        }}
        onWheelCapture={({ ctrlKey, metaKey }) => {
          const hasFocus = document.activeElement === stage.current;
          handle.current?.allowWheel(ctrlKey || metaKey || hasFocus);
        }}
      >
        {mode !== 'live' && <StaticMap {...pictured} />}
        {mode !== 'failed' && (
          <MapBoundary key={attempt} onFailed={() => setMode('failed')}>
            <Suspense fallback={null}>
              <LiveMap
                {...pictured}
                label={props.description}
                isShown={mode === 'live'}
                handle={handle}
                onLost={attempt < MOST_RESTARTS ? startAgain : () => setMode('failed')}
                onFailed={() => setMode('failed')}
                onReady={() => {
                  setMode('live');
                  props.onReady();
                }}
              />
            </Suspense>
          </MapBoundary>
        )}
        {note !== null && pointed !== null && (
          <MapTooltip
            {...note}
            {...pointed}
            id={tooltipId}
            width={stage.current?.clientWidth ?? 0}
          />
        )}
        <p className={styles['spoken']} aria-live="polite">
          {focused !== null && note !== null ? `${note.name}. ${note.line}` : ''}
        </p>
      </div>
      {mode === 'failed' && (
        <p className={styles['notice']}>
          {text('map.noWebGl')}{' '}
          <button type="button" onClick={startAgain}>
            {text('map.tryAgain')}
          </button>
        </p>
      )}
      <div className={styles['start']}>
        <CountryPicker
          entries={props.entries}
          selected={props.selected}
          onPick={props.onPick}
          onPoint={setFocused}
        />
      </div>
      {mode === 'live' && (
        <MapButtons
          onZoom={(steps) => handle.current?.zoomBy(steps)}
          onHome={() => props.onCamera(null)}
        />
      )}
    </section>
  );
}

function spotlight(
  id: string | null,
  placeOf: (id: string) => { x: number; y: number } | null,
): Pointed | null {
  const place = id === null ? null : placeOf(id);
  return id === null || place === null ? null : { id, x: place.x, y: place.y };
}

/** Where a country is on the static map, which fits the land box into the stage. */
function spotOf(stage: HTMLElement | null, projected: ProjectedWorld, id: string) {
  const point = projected.points.find((each) => each.id === id);
  const svg = stage?.querySelector('svg');
  const matrix = svg?.getScreenCTM();
  if (stage === null || point === undefined || !matrix) return null;
  const { left, top } = stage.getBoundingClientRect();
  const at = new DOMPoint(point.x, point.y).matrixTransform(matrix);
  return { x: at.x - left, y: at.y - top };
}
