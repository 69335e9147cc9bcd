import type { FileKind } from '../file-kinds.ts';
import { loadFiles } from '../load.ts';
import { formatProblem } from '../problem.ts';
import { type References, referencesFor } from '../references.ts';
import { shapeProblemsFor } from '../shape-problems.ts';
import { type Shapes, shapesFor } from '../shapes.ts';
import type { YamlFile } from '../yaml-file.ts';
import { type Cleaner, cleanerFor } from './clean-text.ts';
import { CountryFinder } from './country-finder.ts';
import type { Desk } from './draft.ts';
import { ImportFault } from './import-fault.ts';
import { Notes } from './notes.ts';
import { Organisations } from './organisations.ts';

type Known = { refs: References; shapes: Shapes; files: readonly YamlFile[] };
type Vocabularies = { refs: References; countries: CountryFinder; organisations: Organisations };

const NEEDED: readonly FileKind[] = ['countries', 'partners', 'programmes'];

/** By folder: a program imports into one folder, and its vocabularies stay as they are meanwhile. */
const known = new Map<string, Known>();

function loadKnown(folder: string): Known {
  const { files } = loadFiles(folder, 'data');
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

function loadVocabularies(folder: string): Vocabularies {
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

/** Reads the vocabularies with the first record: a file that is refused does not wait for them. */
export class DataDesk implements Desk {
  readonly notes = new Notes();
  readonly cleaner: Cleaner;
  readonly #folder: string;
  #loaded: Vocabularies | null = null;

  constructor(folder: string, keepsContacts: boolean) {
    this.#folder = folder;
    this.cleaner = cleanerFor(this.notes, keepsContacts);
  }

  get #vocabularies(): Vocabularies {
    this.#loaded ??= loadVocabularies(this.#folder);
    return this.#loaded;
  }

  get refs(): References {
    return this.#vocabularies.refs;
  }

  get countries(): CountryFinder {
    return this.#vocabularies.countries;
  }

  get organisations(): Organisations {
    return this.#vocabularies.organisations;
  }
}
