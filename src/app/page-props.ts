import type { Dataset } from '../domain/derive.ts';
import type { View } from '../domain/view.ts';
import type { HrefOf } from '../domain/view-url.ts';
import type { ViewActions } from '../state/view-store.ts';

/** What every page is given: the dataset once it is there, and the view it can answer. */
export type PageProps = {
  dataset: Dataset | null;
  view: View;
  actions: ViewActions;
  hrefOf: HrefOf;
  /** How loading the dataset goes. */
  query: { error: unknown; isFetching: boolean; refetch: () => unknown };
};
