import { preloadModule } from 'react-dom';
import workerUrl from './map-worker.ts?worker&url';

export function askForLiveMap() {
  return import('./live-map.tsx');
}

/**
 * Asks for what the interactive map will need while the app is drawn, which leaves the line unused.
 * What does not come is asked for again in its time.
 */
export function fetchMapFiles(): void {
  askForLiveMap().catch(() => {});
  preloadModule(workerUrl);
}
