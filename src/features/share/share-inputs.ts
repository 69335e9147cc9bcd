import type { ActivityText, ReferenceFile } from '../../domain/dataset.ts';
import type { Dataset, Derived } from '../../domain/derive.ts';
import type { Look } from '../../domain/looks.ts';
import type { ProjectedWorld } from '../../domain/projected-world.ts';
import type { View } from '../../domain/view.ts';
import type { WorldArea } from '../../domain/world.ts';

/** What the dialog makes links, pictures and files of. */
export type ShareInputs = {
  dataset: Dataset;
  derived: Derived;
  /** Resolved against the dataset. */
  view: View;
  /** The name of the country or the title of the activity the view is about. */
  subject: string | null;
  /** `null` until it has come. */
  layer: { projected: ProjectedWorld; areas: readonly WorldArea[] } | null;
  looks: ReadonlyMap<string, Look>;
  people: ReadonlyMap<string, number>;
  texts: readonly ActivityText[] | null;
  reference: ReferenceFile | null;
  siteUrl: string | null;
  /** The canonical address of a view, whole, as somebody else opens it. */
  addressOf: (view: View) => string;
  /** The same on this host, for the preview. */
  pathOf: (view: View) => string;
  /** The reader's own day (ISO 8601). */
  today: string;
};
