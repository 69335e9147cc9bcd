import { buildDataset } from '../../src/domain/derive.ts';
import { parseIndex } from '../../src/domain/parse-index.ts';
import { parseManifest } from '../../src/domain/parse-manifest.ts';
import { checkFolder } from './check-folder.ts';
import { DATA_FOLDER } from './command-line.ts';
import { indexFileFor } from './contents.ts';
import { MANIFEST, outputFilesFor } from './files.ts';

const checked = checkFolder(DATA_FOLDER, { name: 'data', withSchemas: false, source: null });
if (checked.dataset === null) throw new Error(JSON.stringify(checked.problems));
const manifest = parseManifest(JSON.parse(outputFilesFor(checked.dataset).get(MANIFEST) ?? ''));
const index = parseIndex(JSON.parse(JSON.stringify(indexFileFor(checked.dataset))));

/** The dataset of the repository, as the browser would have it. */
export const dataset = buildDataset(manifest, index.file, index.dropped);
