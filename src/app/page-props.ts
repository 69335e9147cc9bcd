import type { Dataset } from '../domain/derive.ts';
import type { Page, View } from '../domain/view.ts';
import type { ViewActions } from '../state/view-store.ts';

/** What every page is given: the dataset once it is there, and the view it can answer. */
export type PageProps = {
  dataset: Dataset | null;
  view: View;
  actions: ViewActions;
  hrefOf: (place: Partial<View> & { page: Page }) => string;
  /** How loading the dataset goes. */
  query: { error: unknown; isFetching: boolean; refetch: () => unknown };
};
