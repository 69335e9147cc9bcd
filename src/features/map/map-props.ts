import type { Look } from '../../domain/looks.ts';
import type { ProjectedWorld } from '../../domain/projected-world.ts';
import type { Camera } from '../../domain/view.ts';
import type { Projection } from '../../domain/vocabulary.ts';
import type { World } from '../../domain/world.ts';
import type { MapDetail } from './map-scene.ts';

/** What both pictures of the map are given. Ids are those of the areas of the layer. */
export type MapPicture = {
  world: World;
  projected: ProjectedWorld;
  looks: ReadonlyMap<string, Look>;
  /** People trained, for the areas that get a circle; empty in the other measures. */
  people: ReadonlyMap<string, number>;
  selected: string | null;
  hovered: string | null;
  focused: string | null;
  highlight: Look | null;
  projection: Projection;
  /** What a map that is zoomed in shows besides; `null` until it has come. */
  detail: MapDetail | null;
  /** `null`: the selected country, or the whole world. */
  camera: Camera | null;
};

/** What both pictures report. Places are CSS pixels within the stage. */
export type MapCallbacks = {
  onPick: (id: string | null) => void;
  onHover: (id: string | null, x: number, y: number) => void;
};
