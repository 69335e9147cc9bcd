import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { ListedSource } from '../../../src/domain/listed-source.ts';
import type { Dataset } from '../dataset.ts';
import type { Step } from '../import/progress.ts';
import { buildLarge, type LargeSource } from '../large/build-large.ts';
import { PartWriter } from '../large/part-writer.ts';
import type { Problem } from '../problem.ts';
import type { References } from '../references.ts';
import { LineFault } from './line-fault.ts';
import { SOURCE_FILES } from './source-files.ts';
import { type Organisation, organisationShape, sourceRecordShape } from './source-record.ts';
import type { SourceDescription } from './source-shape.ts';
import { readTextLines } from './text-lines.ts';

export type SourcesInput = {
  /** The data folder, and its name as it is printed in problems. */
  folder: string;
  name: string;
  dataset: Dataset;
  references: References;
  onProgress: (step: Step) => void;
};

export type BuiltSources = { listed: ListedSource[]; problems: Problem[] };

/**
 * Builds every source under sources/ into `out`, each by itself: its records go straight into
 * columns and parts. A source with a fault gives a problem, and its files are of no use.
 */
export async function buildSources(input: SourcesInput, out: string): Promise<BuiltSources> {
  const built: BuiltSources = { listed: [], problems: [] };
  for (const description of input.dataset.imported) {
    try {
      built.listed.push(await buildSource(input, description, out));
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      built.problems.push(error.problem);
    }
  }
  return built;
}

async function buildSource(
  input: SourcesInput,
  description: SourceDescription,
  out: string,
): Promise<ListedSource> {
  const { dataset, references, onProgress } = input;
  const { id, title, publisher, imported } = description;
  const records = fileOf(input, id, 'records');
  const organisations = await readOrganisations(input, id);
  const shape = sourceRecordShape(references);
  const total = 2 * imported.records;
  const source: LargeSource = {
    description,
    path: records.path,
    organisations,
    parse: (line) => parseLine(shape, line),
    onProgress: (done) => {
      const phase = done > imported.records ? 'writing' : 'reading';
      onProgress({ phase, records: Math.ceil(done / 2), done, total });
    },
  };
  const manifest = await naming(records, () => buildLarge(dataset, source, out));
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const file = new PartWriter(out).addFile(`source-${id}`, 'json', text);
  return { id, title, publisher, counted: manifest.counts.counted, manifest: file };
}

type SourceFile = { path: string; label: string };

function fileOf({ folder, name }: SourcesInput, id: string, kind: 'records' | 'organisations') {
  const inside = `sources/${id}/${SOURCE_FILES[kind]}`;
  return { path: join(folder, inside), label: `${name}/${inside}` };
}

async function readOrganisations(input: SourcesInput, id: string): Promise<Organisation[]> {
  const file = fileOf(input, id, 'organisations');
  if (!existsSync(file.path)) return [];
  const shape = organisationShape(input.references);
  return await naming(file, async () => {
    const found: Organisation[] = [];
    for await (const { text, number } of readTextLines(file.path)) {
      try {
        found.push(parseLine(shape, text));
      } catch (cause) {
        throw new LineFault(number, cause);
      }
    }
    return found;
  });
}

function parseLine<Shape extends z.ZodType>(shape: Shape, line: string): z.infer<Shape> {
  const { data, error } = shape.safeParse(JSON.parse(line));
  if (error === undefined) return data;
  const [issue] = error.issues;
  throw new Error(`'${issue?.path.join('.')}': ${issue?.message}`);
}

class FileFault extends Error {
  override readonly name = 'FileFault';
  readonly problem: Problem;

  constructor({ label }: SourceFile, cause: unknown) {
    const message = cause instanceof Error ? cause.message : String(cause);
    super(message, { cause });
    const line = cause instanceof LineFault ? cause.line : 1;
    this.problem = { file: label, line, column: 1, message };
  }
}

/** Whatever goes wrong with a file is told with its name and, where it has one, its line. */
async function naming<T>(file: SourceFile, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    throw new FileFault(file, cause);
  }
}
