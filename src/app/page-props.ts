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
  /** The whole address of the view; left out where nobody knows it. */
  address?: string | undefined;
  /** How loading the dataset goes. */
  query: { error: unknown; isFetching: boolean; refetch: () => unknown };
};
