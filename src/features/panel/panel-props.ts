import type { CorrectionDesk } from '../../domain/correction-link.ts';
import type { ActivityText, ReferenceFile } from '../../domain/dataset.ts';
import type { Dataset, Derived } from '../../domain/derive.ts';
import type { View } from '../../domain/view.ts';
import type { HrefOf } from '../../domain/view-url.ts';
import type { ViewActions } from '../../state/view-store.ts';

export type PanelProps = {
  dataset: Dataset;
  derived: Derived;
  view: View;
  actions: ViewActions;
  /** By position of the record; `null` while the texts load. */
  texts: readonly ActivityText[] | null;
  reference: ReferenceFile | null;
  /** The address of a place under the present filter. */
  hrefOf: HrefOf;
  desk: CorrectionDesk;
};
