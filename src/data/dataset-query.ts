import { queryOptions } from '@tanstack/react-query';
import type { Manifest } from '../domain/dataset.ts';
import { buildDataset, type Dataset } from '../domain/derive.ts';
import { parseIndex } from '../domain/parse-index.ts';
import { parseManifest } from '../domain/parse-manifest.ts';
import { dataUrl, entriesOf, loadFile, loadListed, type Request } from './dataset-files.ts';
import { LoadError } from './load-error.ts';
import { QUERY_POLICY, retryPassing } from './query-policy.ts';

/**
 * The manifest, the index, and all that does not depend on the view.
 * @param source id of one of several sources; the first where it is `null` or not among them
 */
export function datasetQuery(base: string, source: string | null = null) {
  return queryOptions({
    ...QUERY_POLICY,
    queryKey: ['dataset', base, source],
    queryFn: ({ signal }) => loadDataset(base, signal, source),
    retry: retryPassing,
  });
}

/** Asks once more, past every cache, where the manifest and its file do not fit together. */
export async function loadDataset(
  base: string,
  signal: AbortSignal,
  source: string | null,
): Promise<Dataset> {
  try {
    return await loadPair({ base, signal, cache: 'no-cache' }, source);
  } catch (error) {
    if (!isMisfit(error)) throw error;
    return await loadPair({ base, signal, cache: 'reload' }, source);
  }
}

function isMisfit(error: unknown): boolean {
  if (!(error instanceof LoadError)) return false;
  return error.kind === 'version' || error.kind === 'broken' || error.status === 404;
}

async function loadPair(request: Required<Request>, source: string | null): Promise<Dataset> {
  const { base, signal, cache } = request;
  const manifest = await loadManifest(request, source);
  const [entry] = entriesOf(manifest, 'index');
  if (entry === undefined) throw new LoadError('broken', dataUrl(base, 'manifest.json'));
  // The name of the file holds its hash: only the second round has a reason to doubt a cached copy.
  const fromCache: Request = cache === 'reload' ? request : { base, signal };
  const { file, dropped, rows } = await loadListed(manifest, entry, fromCache, (value) => {
    const parsed = parseIndex(value);
    return { ...parsed, datasetVersion: parsed.file.datasetVersion };
  });
  if (entriesOf(manifest, 'columns').length > 0) {
    const { openLarge } = await import('./large/start-large.ts');
    return await openLarge(base, manifest, file);
  }
  return buildDataset(manifest, file, dropped, rows);
}

/** The manifest of a source; each knows all sources. */
async function loadManifest(request: Required<Request>, source: string | null): Promise<Manifest> {
  const manifest = await loadFile('manifest.json', request, parseManifest);
  const { sources = [] } = manifest;
  const expected = sources.find(({ id }) => id === source)?.manifest ?? null;
  if (expected === null) return manifest;
  const own = await loadFile(expected.path, { ...request, expected }, parseManifest);
  return { ...own, sources };
}
