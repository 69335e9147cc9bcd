import type { Camera } from '../../domain/view.ts';
import type { MapPicture } from './map-props.ts';
import type { Palette } from './palette.ts';

/** All that the map shows; the controller finds out what changed. */
export type MapState = Omit<MapPicture, 'world' | 'projected'> & { palette: Palette };

export type MapEvents = {
  picked: (id: string | null) => void;
  hovered: (id: string | null, x: number, y: number) => void;
  cameraMoved: (camera: Camera | null) => void;
  /** The first time that a map is zoomed in far enough for more detail. */
  near: () => void;
  painted: () => void;
  /** A frame was drawn, whatever for: nothing on the map is where it was. */
  moved: () => void;
  ready: () => void;
  /** The drawing is gone; a restored context would come back without feature state and projection. */
  lost: () => void;
};
