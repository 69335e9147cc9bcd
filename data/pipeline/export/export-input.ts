import { buildDataset } from '../../../src/domain/derive.ts';
import type { ExportInput } from '../../../src/domain/export/export-input.ts';
import { parseManifest } from '../../../src/domain/parse-manifest.ts';
import { NO_FILTER } from '../../../src/domain/view.ts';
import { indexFileFor, referenceFileFor, textsFileFor } from '../contents.ts';
import type { Dataset } from '../dataset.ts';
import { MANIFEST, outputFilesFor } from '../files.ts';

/** The whole of data/ as the writers of `src/domain/export` take it: no filter, no shapes, no site. */
export function exportInputFor(data: Dataset): ExportInput {
  const manifest = parseManifest(JSON.parse(outputFilesFor(data).get(MANIFEST) ?? ''));
  return {
    dataset: buildDataset(manifest, indexFileFor(data), 0),
    texts: textsFileFor(data).texts,
    reference: referenceFileFor(data),
    filter: NO_FILTER,
    address: null,
    siteUrl: null,
    areas: null,
  };
}
