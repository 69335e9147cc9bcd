import type { QueryClient } from '@tanstack/react-query';
import { datasetQuery } from '../data/dataset-query.ts';
import { referenceQuery } from '../data/reference-query.ts';
import { textsQuery } from '../data/texts-query.ts';
import { worldQuery } from '../data/world-query.ts';

const FONTS = ['1em "Source Sans 3 Variable"', '600 1em "Source Serif 4"'];
/** Text may move when its font comes late; that is better than an app that does not come. */
const FONT_PATIENCE_MS = 1000;
/** With the activities there, the app does not wait longer than this for the shapes. */
const PATIENCE_MS = 4000;

/**
 * Waits for what the document was drawn from, and for the fonts, so that nothing of it moves when
 * the app takes over. `false` where that will not come, or not soon.
 * `kind` is that of the opening.
 */
export async function isDrawable(
  queries: QueryClient,
  base: string,
  kind: string,
): Promise<boolean> {
  const fonts = Promise.allSettled(FONTS.map((font) => document.fonts.load(font)));
  const world =
    kind === 'start' || kind === 'subject' ? queries.fetchQuery(worldQuery(base)) : null;
  const words = kind === 'start' ? null : wordsCome(queries, base);
  const parts = hasCome(Promise.all([world, words]));
  if (!(await hasCome(queries.fetchQuery(datasetQuery(base))))) return false;
  if (!(await Promise.race([parts, after(PATIENCE_MS)]))) return false;
  await Promise.race([fonts, after(FONT_PATIENCE_MS)]);
  return true;
}

async function wordsCome(queries: QueryClient, base: string): Promise<void> {
  const { manifest, rows } = await queries.fetchQuery(datasetQuery(base));
  await Promise.all([
    queries.fetchQuery(textsQuery(base, manifest, rows)),
    queries.fetchQuery(referenceQuery(base, manifest)),
  ]);
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
