import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { ImportFault } from './import-fault.ts';
import { TABLE_FIELDS } from './table-columns.ts';

const columnShape = z.union([
  z.string().min(1),
  z.strictObject({ column: z.string().min(1), separator: z.string().min(1).max(5) }),
]);

/** A mapping file: which column holds what, and what the words in it mean. */
export const mappingShape = z.strictObject({
  columns: z.partialRecord(z.enum(TABLE_FIELDS), z.union([columnShape, z.array(columnShape)])),
  dates: z.enum(['dmy', 'mdy']).optional(),
  sheet: z.string().optional(),
  /** Number of the row that holds the headings. */
  headings: z.int().min(1).max(100).optional(),
  values: z.partialRecord(z.enum(TABLE_FIELDS), z.record(z.string(), z.string())).optional(),
});
export type Mapping = z.infer<typeof mappingShape>;

/** Reads a mapping file; a fault names its line. */
export function readMapping(path: string): Mapping {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    throw new ImportFault(`the mapping file, line ${line}: ${error.message.split('\n')[0] ?? ''}`);
  }
  const parsed = mappingShape.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const { path: at, message } = parsed.error.issues[0] ?? { path: [], message: 'malformed' };
  throw new ImportFault(`the mapping file, at '${at.join('.')}': ${message}`);
}
