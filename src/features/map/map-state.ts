import type { Look } from '../../domain/looks.ts';
import type { Camera } from '../../domain/view.ts';
import type { Projection } from '../../domain/vocabulary.ts';
import type { MapDetail } from './map-scene.ts';
import type { Palette } from './palette.ts';

/** All that the map shows; the controller finds out what changed. */
export type MapState = {
  projection: Projection;
  palette: Palette;
  detail: MapDetail | null;
  looks: ReadonlyMap<string, Look>;
  people: ReadonlyMap<string, number>;
  selected: string | null;
  hovered: string | null;
  focused: string | null;
  highlight: Look | null;
  /** `null`: the selected country, or the whole world. */
  camera: Camera | null;
};

export type MapEvents = {
  picked: (id: string | null) => void;
  hovered: (id: string | null, x: number, y: number) => void;
  cameraMoved: (camera: Camera | null) => void;
  /** The first time that a map is zoomed in far enough for more detail. */
  near: () => void;
  painted: () => void;
  ready: () => void;
  /** The drawing is gone; a restored context would come back without feature state and projection. */
  lost: () => void;
};
