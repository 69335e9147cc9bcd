import { checkFolder } from '../../data/pipeline/check-folder.ts';
import { DATA_FOLDER } from '../../data/pipeline/command-line.ts';
import { indexFileFor } from '../../data/pipeline/contents.ts';
import { MANIFEST, outputFilesFor } from '../../data/pipeline/files.ts';
import { buildDataset } from '../domain/derive.ts';
import { parseIndex } from '../domain/parse-index.ts';
import { parseManifest } from '../domain/parse-manifest.ts';

const checked = checkFolder(DATA_FOLDER, { name: 'data', withSchemas: false, source: null });
if (checked.dataset === null) throw new Error(JSON.stringify(checked.problems));
const manifest = parseManifest(JSON.parse(outputFilesFor(checked.dataset).get(MANIFEST) ?? ''));
const index = parseIndex(JSON.parse(JSON.stringify(indexFileFor(checked.dataset))));

/** The dataset of the repository, as the browser would have it. */
export const dataset = buildDataset(manifest, index.file, index.dropped);
