import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FILE_KINDS } from './file-kinds.ts';
import type { Problem } from './problem.ts';
import type { Shapes } from './shapes.ts';

export const SCHEMA_FOLDER = 'schema';
const ENDING = '.schema.json';

/** File name and text of the schema of every kind of file. */
export function schemaFilesFor(shapes: Shapes): Map<string, string> {
  return new Map(
    FILE_KINDS.map((kind) => {
      const schema = z.toJSONSchema(shapes[kind], { target: 'draft-7', io: 'input' });
      return [`${kind}${ENDING}`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}

/** Committed schemas that differ from what the vocabularies and shapes now give. */
export function staleSchemaProblems(folder: string, name: string, shapes: Shapes): Problem[] {
  const at = join(folder, SCHEMA_FOLDER);
  const present = existsSync(at) ? readdirSync(at).filter((file) => file.endsWith(ENDING)) : [];
  const wanted = schemaFilesFor(shapes);
  return [...new Set([...present, ...wanted.keys()])].flatMap((file) => {
    const text = wanted.get(file);
    if (present.includes(file) && readFileSync(join(at, file), 'utf8') === text) return [];
    const fault = text === undefined ? 'belongs to no kind of file' : 'is missing or out of date';
    const message = `this schema ${fault}; run 'npm run data:schema'`;
    return [{ file: `${name}/${SCHEMA_FOLDER}/${file}`, line: 1, column: 1, message }];
  });
}
