// A copy of data/ with a synthetic source of so many activities beside the first, to build the site on.
import { cpSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { checkFolder } from '../../data/pipeline/check-folder.ts';
import { DATA_FOLDER } from '../../data/pipeline/command-line.ts';
import { SOURCE_FILES } from '../../data/pipeline/sources/source-files.ts';
import { writeSynthetic } from './synthetic-set.ts';

const [to, count = '1000000'] = process.argv.slice(2);
if (to === undefined) throw new Error('npm run bench:set -- FOLDER [COUNT]');
const folder = resolve(to);
const { dataset } = checkFolder(DATA_FOLDER, { name: 'data', withSchemas: false, source: null });
if (dataset === null) throw new Error('data/ has problems; see npm run data:check');
cpSync(DATA_FOLDER, folder, {
  recursive: true,
  errorOnExist: true,
  force: false,
  filter: (path) => !/[/\\](?:pipeline|schema)$/.test(path),
});
const source = join(folder, 'sources', 'synthetic');
const description = await writeSynthetic(source, Number(count), dataset);
writeFileSync(join(source, SOURCE_FILES.description), stringify(description));
console.log(`${source}: ${count} activities; build the site with DATA_FOLDER=${folder}`);
