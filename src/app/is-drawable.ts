import type { QueryClient } from '@tanstack/react-query';
import { datasetQuery } from '../data/dataset-query.ts';
import { worldQuery } from '../data/world-query.ts';

const FONTS = ['1em "Source Sans 3 Variable"', '600 1em "Source Serif 4 Variable"'];
/** Text may move when its font comes late; that is better than an app that does not come. */
const FONT_PATIENCE_MS = 1000;

/**
 * Waits for what the picture of the start page is drawn from, and for the fonts, so that nothing of
 * it moves when the app takes over. `false` where the picture will not come.
 */
export async function isDrawable(queries: QueryClient, base: string): Promise<boolean> {
  const fonts = FONTS.map((font) => document.fonts.load(font));
  const [dataset, world] = [datasetQuery(base), worldQuery(base)];
  await Promise.all([queries.prefetchQuery(dataset), queries.prefetchQuery(world)]);
  const patience = new Promise((resolve) => setTimeout(resolve, FONT_PATIENCE_MS));
  await Promise.race([Promise.allSettled(fonts), patience]);
  const isThere = ({ queryKey }: { queryKey: readonly unknown[] }) =>
    queries.getQueryData(queryKey) !== undefined;
  return isThere(dataset) && isThere(world);
}
