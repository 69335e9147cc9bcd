import { problemsInFiles } from './check-files.ts';
import { copyProblemsFor } from './copy-check.ts';
import { type Dataset, datasetFor } from './dataset.ts';
import { loadFiles } from './load.ts';
import { type Problem, sortProblems } from './problem.ts';
import { isComplete, type References, referencesFor } from './references.ts';
import { staleSchemaProblems } from './schema-files.ts';
import { type Shapes, shapesFor } from './shapes.ts';

export type Checked = {
  problems: Problem[];
  /** Null while there are problems. */
  dataset: Dataset | null;
  /** Null while a vocabulary cannot be read. */
  shapes: Shapes | null;
  references: References;
};

export type Options = {
  /** The folder as it is printed in problems. */
  name: string;
  /** Whether the committed schemas must agree with the vocabularies. */
  withSchemas: boolean;
  /** Text of the source, where texts are to be compared with it. */
  source: string | null;
};

/** Reads a data folder and finds everything that is wrong with it; changes nothing. */
export function checkFolder(folder: string, options: Options): Checked {
  const { files, problems } = loadFiles(folder, options.name);
  const references = referencesFor(files);
  const shapes = shapesFor(references);
  problems.push(...problemsInFiles(files, shapes));
  if (options.source !== null) problems.push(...copyProblemsFor(files, options.source));
  const isWhole = isComplete(references);
  if (options.withSchemas && isWhole) {
    problems.push(...staleSchemaProblems(folder, options.name, shapes));
  }
  const dataset = problems.length === 0 ? datasetFor(files, shapes) : null;
  return { problems: sortProblems(problems), dataset, shapes: isWhole ? shapes : null, references };
}
