import { queryOptions, skipToken } from '@tanstack/react-query';
import type { ActivityText, Manifest } from '../domain/dataset.ts';
import { parseTexts } from '../domain/parse-texts.ts';
import { dataUrl, entriesOf, loadListed } from './dataset-files.ts';
import { LoadError } from './load-error.ts';
import { QUERY_POLICY, retryOnce } from './query-policy.ts';

/**
 * The words of the records, one entry a record of the dataset. Waits while there is no manifest.
 * @param rows `Dataset.rows`: leaves out the words of records that were dropped
 */
export function textsQuery(base: string, manifest: Manifest | null, rows?: readonly number[]) {
  const paths = manifest === null ? [] : entriesOf(manifest, 'texts').map(({ path }) => path);
  return queryOptions({
    ...QUERY_POLICY,
    queryKey: ['texts', base, manifest?.datasetVersion ?? null, paths],
    queryFn: manifest === null ? skipToken : ({ signal }) => loadTexts(base, manifest, signal),
    select: (texts) => textsOfRows(texts, rows),
    retry: retryOnce,
  });
}

async function loadTexts(
  base: string,
  manifest: Manifest,
  signal: AbortSignal,
): Promise<ActivityText[]> {
  const entries = entriesOf(manifest, 'texts');
  const shards = await Promise.all(
    entries.map((entry) => loadListed(manifest, entry, { base, signal }, parseTexts)),
  );
  const inOrder = shards.toSorted((a, b) => a.first - b.first);
  let next = 0;
  for (const { first, texts } of inOrder) {
    if (first !== next) throw gapIn(base);
    next += texts.length;
  }
  if (next !== manifest.counts.records) throw gapIn(base);
  return inOrder.flatMap(({ texts }) => texts);
}

function gapIn(base: string): LoadError {
  return new LoadError('broken', dataUrl(base, 'manifest.json'));
}

function textsOfRows(texts: ActivityText[], rows: readonly number[] | undefined): ActivityText[] {
  if (rows === undefined || rows.length === texts.length) return texts;
  return rows.flatMap((row) => texts[row] ?? []);
}
