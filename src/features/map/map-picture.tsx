import { type LazyExoticComponent, lazy, Suspense, useId, useRef, useState } from 'react';
import type { ProjectedWorld } from '../../domain/projected-world.ts';
import type { Camera } from '../../domain/view.ts';
import type { World } from '../../domain/world.ts';
import { FaultBoundary } from '../../ui/fault-boundary.tsx';
import { CircleNumbers } from './circle-numbers.tsx';
import { FailedNotice } from './failed-notice.tsx';
import type { Followers } from './followers.ts';
import type { LiveMap, MapHandle } from './live-map.tsx';
import { MapButtons } from './map-buttons.tsx';
import { askForLiveMap } from './map-files.ts';
import type { MapPicture as Picture } from './map-props.ts';
import { type AreaNote, MapTooltip } from './map-tooltip.tsx';
import { NamePlate } from './name-plate.tsx';
import { type StageEntry, stageKeys, type Typed } from './stage-keys.ts';
import { StaticMap } from './static-map.tsx';
import { staticSpot } from './static-spot.ts';
import { usePrinting } from './use-printing.ts';
import { wheelZoom } from './wheel-zoom.ts';
import styles from './world-map.module.css';

export type MapPictureProps = Omit<Picture, 'world' | 'projected' | 'hovered' | 'focused'> & {
  layer: { world: World; projected: ProjectedWorld };
  focused: string | null;
  /** The countries that the arrow keys move between, by name. */
  entries: readonly StageEntry[];
  description: string;
  /** The country an area stands for; `null` where it is nobody's. */
  countryOf: (id: string) => string | null;
  noteOf: (id: string) => AreaNote | null;
  onFocus: (id: string | null) => void;
  onPick: (iso3: string) => void;
  onClose: () => void;
  onCamera: (camera: Camera | null) => void;
  onNear: () => void;
  onPainted: () => void;
  onLive: (isLive: boolean) => void;
  /** In a frame of another site: the SVG map for good, which takes no wheel and no graphics. */
  isStill: boolean;
};

/** Each attempt is a new map on a new canvas. Code that has come is kept: React would wait with it. */
type Attempt = {
  mode: 'starting' | 'live' | 'failed';
  number: number;
  Live: LazyExoticComponent<typeof LiveMap>;
};

function newAttempt(number: number, Live = loadLiveMap()): Attempt {
  return { mode: 'starting', number, Live };
}

/** Asks anew for code that did not come. */
function loadLiveMap() {
  return lazy(async () => ({ default: (await askForLiveMap()).LiveMap }));
}

/** A browser that takes the drawing away more often than this is left alone. */
const MOST_RESTARTS = 3;

type Pointed = { id: string; x: number; y: number };

/** The picture and what points at it: SVG at once, the interactive map when it has come. */
export function MapPicture(props: MapPictureProps) {
  const { layer, focused, onFocus, isStill } = props;
  // What WebGL has drawn does not come out on paper.
  const isPrinting = usePrinting();
  const tooltipId = useId();
  const stage = useRef<HTMLDivElement>(null);
  const handle = useRef<MapHandle | null>(null);
  const wheel = wheelZoom(stage, handle);
  const [followers] = useState<Followers>(() => new Set());
  const typed = useRef<Typed>({ words: '', at: -Infinity });
  const [hovered, setHovered] = useState<Pointed | null>(null);
  const [{ mode, number, Live }, setAttempt] = useState(() => newAttempt(0));
  const enter = (next: Attempt['mode']) => {
    setAttempt((now) => (now.number === number ? { ...now, mode: next } : now));
    props.onLive(next === 'live');
  };
  const startAgain = () => {
    props.onLive(false);
    setAttempt(newAttempt(number + 1, mode === 'live' ? Live : loadLiveMap()));
  };

  const pick = (id: string | null) => {
    const iso3 = id === null ? null : props.countryOf(id);
    if (iso3 !== null) props.onPick(iso3);
    else if (id === null) props.onClose();
  };
  const placeOf = (id: string, within: Element | null = stage.current) =>
    mode === 'live'
      ? (handle.current?.placeOf(id) ?? null)
      : staticSpot(within, layer.projected, id);
  const pictured = {
    ...props,
    ...layer,
    hovered: hovered?.id ?? null,
    onPick: pick,
    onHover: (id: string | null, x: number, y: number) =>
      setHovered(id === null ? null : { id, x, y }),
  };
  const keys = stageKeys({
    focused,
    setFocused: (id) => {
      setHovered(null);
      onFocus(id);
    },
    placeOf: (id) => (mode === 'live' ? (handle.current?.keyPlaceOf(id) ?? null) : placeOf(id)),
    typed: typed.current,
    pick,
    close: props.onClose,
    entries: props.entries,
  });
  const pointedNow = () => hovered ?? spotlight(focused, placeOf);
  const pointed = pointedNow();
  const note = pointed === null ? null : props.noteOf(pointed.id);
  return (
    <>
      <div
        ref={stage}
        className={styles['picture']}
        role="application"
        aria-label={props.description}
        aria-describedby={note === null ? undefined : tooltipId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move between countries here
        tabIndex={0}
        onKeyDown={keys}
        {...wheel}
        onBlur={() => {
          wheel.onBlur();
          onFocus(null);
        }}
      >
        {(isPrinting || standsStill(mode, props)) && <StaticMap {...pictured} />}
        {mode !== 'failed' && !isStill && (
          <FaultBoundary key={number} onFailed={() => enter('failed')}>
            <Suspense fallback={null}>
              <Live
                {...pictured}
                label={props.description}
                isShown={mode === 'live'}
                handle={handle}
                onLost={number < MOST_RESTARTS ? startAgain : () => enter('failed')}
                onFailed={() => enter('failed')}
                onReady={() => enter('live')}
                onMoved={() => {
                  for (const follow of followers) follow();
                }}
              />
            </Suspense>
          </FaultBoundary>
        )}
        <CircleNumbers {...props} spotOf={placeOf} followers={followers} />
        <NamePlate {...props} spotOf={placeOf} followers={followers} />
        {note !== null && (
          <MapTooltip {...note} id={tooltipId} spotOf={pointedNow} followers={followers} />
        )}
        <p className={styles['spoken']} aria-live="polite">
          {focused !== null && note !== null ? `${note.name}. ${note.line}` : ''}
        </p>
      </div>
      {mode === 'failed' && (
        <FailedNotice
          projection={props.projection}
          onTryAgain={() => {
            startAgain();
            stage.current?.focus();
          }}
        />
      )}
      {mode === 'live' && <MapButtons handle={handle} />}
    </>
  );
}

/** A flat picture before the globe comes would be a flash of another view. */
function standsStill(
  mode: Attempt['mode'],
  { projection, isStill }: Pick<MapPictureProps, 'projection' | 'isStill'>,
): boolean {
  if (mode === 'failed' || isStill) return true;
  return mode === 'starting' && projection === 'equal-earth';
}

function spotlight(
  id: string | null,
  placeOf: (id: string) => { x: number; y: number } | null,
): Pointed | null {
  const place = id === null ? null : placeOf(id);
  return id === null || place === null ? null : { id, x: place.x, y: place.y };
}
