import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createViewStore, type ViewState, type ViewStore } from './view-store.ts';

/** A default store keeps the type honest; the app provides its own. */
export const ViewStoreContext = createContext<ViewStore>(createViewStore());

export function useViewState<T>(pick: (state: ViewState) => T): T {
  return useStore(useContext(ViewStoreContext), pick);
}
