import { type FileEntry, type Manifest, SCHEMA_VERSION } from '../domain/dataset.ts';
import { ParseError, schemaVersionOf } from '../domain/parse.ts';
import { type FetchOptions, fetchJson } from './fetch-json.ts';
import { LoadError } from './load-error.ts';

export type Request = { base: string; signal: AbortSignal; cache?: RequestCache };

/** Address of a file of the dataset; `name` is relative to the manifest. */
export function dataUrl(base: string, name: string): string {
  return `${base}data/${name}`;
}

/** Loads one file in the format this app reads. */
export async function loadFile<T>(
  name: string,
  { base, signal, ...request }: Request & FetchOptions,
  parse: (value: unknown) => T,
): Promise<T> {
  const url = dataUrl(base, name);
  const value = await fetchJson(url, signal, request);
  const version = schemaVersionOf(value);
  if (version !== null && version !== SCHEMA_VERSION) throw new LoadError('version', url);
  return parseOrFail(url, () => parse(value));
}

/** Loads a file of the manifest and makes sure that it belongs to it. */
export async function loadListed<T extends { datasetVersion: string }>(
  manifest: Manifest,
  entry: FileEntry,
  request: Request,
  parse: (value: unknown) => T,
): Promise<T> {
  const { path, bytes, sha256 } = entry;
  const file = await loadFile(path, { ...request, expected: { bytes, sha256 } }, parse);
  if (file.datasetVersion !== manifest.datasetVersion) {
    throw new LoadError('version', dataUrl(request.base, path));
  }
  return file;
}

/** Input that cannot be parsed is a broken file; any other error is ours and stays what it is. */
export function parseOrFail<T>(url: string, parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    if (cause instanceof ParseError) throw new LoadError('broken', url, { cause });
    throw cause;
  }
}

export function entriesOf(manifest: Manifest, role: FileEntry['role']): FileEntry[] {
  return manifest.files.filter((entry) => entry.role === role);
}
