import type { FileKind } from '../file-kinds.ts';
import { loadFiles } from '../load.ts';
import { formatProblem } from '../problem.ts';
import { type References, referencesFor } from '../references.ts';
import { shapeProblemsFor } from '../shape-problems.ts';
import { type Shapes, shapesFor } from '../shapes.ts';
import type { YamlFile } from '../yaml-file.ts';
import { CountryFinder } from './country-finder.ts';
import { ImportFault } from './import-fault.ts';
import { Organisations } from './organisations.ts';

type Known = { refs: References; shapes: Shapes; files: readonly YamlFile[] };
export type Vocabularies = {
  refs: References;
  countries: CountryFinder;
  organisations: Organisations;
};

const NEEDED: readonly FileKind[] = ['countries', 'partners', 'programmes'];

/** Records refer to none of these, and the activities are most of the files. */
const NOT_NEEDED = /^(?:activities|sources)\/|^(?:about|context|renamed)\.yaml$/;

/** By folder: a program imports into one folder, and its vocabularies stay as they are meanwhile. */
const known = new Map<string, Known>();

function loadKnown(folder: string): Known {
  const { files } = loadFiles(folder, 'data', (path) => !NOT_NEEDED.test(path));
  const refs = referencesFor(files);
  const shapes = shapesFor(refs);
  const needed = files.filter(({ kind }) => NEEDED.includes(kind));
  const [first] = needed.flatMap((file) => [
    ...file.problems,
    ...shapeProblemsFor(file, shapes[file.kind]),
  ]);
  if (first === undefined) return { refs, shapes, files: needed };
  throw new ImportFault(`our own vocabularies have a fault: ${formatProblem(first)}`);
}

/** What records are read with; a fault of our own files is told as such. */
export function loadVocabularies(folder: string): Vocabularies {
  const loaded = known.get(folder) ?? loadKnown(folder);
  known.set(folder, loaded);
  const { refs, shapes, files } = loaded;
  const valueFor = (kind: FileKind) => files.find((file) => file.kind === kind)?.value;
  return {
    refs,
    countries: new CountryFinder(shapes.countries.parse(valueFor('countries'))),
    organisations: new Organisations(
      shapes.partners.parse(valueFor('partners')),
      shapes.programmes.parse(valueFor('programmes')),
    ),
  };
}
