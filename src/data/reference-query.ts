import { queryOptions, skipToken } from '@tanstack/react-query';
import type { Manifest } from '../domain/dataset.ts';
import { parseReference } from '../domain/parse-reference.ts';
import { entriesOf, loadListed } from './dataset-files.ts';
import { QUERY_POLICY, retryOnce } from './query-policy.ts';

/** What panels and the About page explain with. Waits while there is no manifest. */
export function referenceQuery(base: string, manifest: Manifest | null) {
  const entry = manifest === null ? undefined : entriesOf(manifest, 'reference')[0];
  return queryOptions({
    ...QUERY_POLICY,
    queryKey: ['reference', base, manifest?.datasetVersion ?? null, entry?.path ?? null],
    queryFn:
      manifest === null || entry === undefined
        ? skipToken
        : ({ signal }) => loadListed(manifest, entry, { base, signal }, parseReference),
    retry: retryOnce,
  });
}
