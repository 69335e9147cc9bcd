import type { QueryClient } from '@tanstack/react-query';
import { datasetQuery } from '../data/dataset-query.ts';
import { worldQuery } from '../data/world-query.ts';

const FONTS = ['1em "Source Sans 3 Variable"', '600 1em "Source Serif 4 Variable"'];
/** Text may move when its font comes late; that is better than an app that does not come. */
const FONT_PATIENCE_MS = 1000;
/** With the activities there, the app does not wait longer than this for the shapes. */
const PATIENCE_MS = 4000;

/**
 * Waits for what the picture of the start page is drawn from, and for the fonts, so that nothing of
 * it moves when the app takes over. `false` where the picture will not come, or not soon.
 */
export async function isDrawable(queries: QueryClient, base: string): Promise<boolean> {
  const fonts = Promise.allSettled(FONTS.map((font) => document.fonts.load(font)));
  const world = hasCome(queries.fetchQuery(worldQuery(base)));
  if (!(await hasCome(queries.fetchQuery(datasetQuery(base))))) return false;
  if (!(await Promise.race([world, after(PATIENCE_MS)]))) return false;
  await Promise.race([fonts, after(FONT_PATIENCE_MS)]);
  return true;
}

function hasCome(loading: Promise<unknown>): Promise<boolean> {
  return loading.then(
    () => true,
    () => false,
  );
}

function after(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), ms));
}
