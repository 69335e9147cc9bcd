import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportFile } from '../../../src/domain/export/export-file.ts';
import type { ExportFormat, ExportInput } from '../../../src/domain/export/export-input.ts';
import { REASON_WORDS, withheldFromIati } from '../../../src/domain/export/iati-withheld.ts';
import { RECORDS_SCHEMA } from '../../../src/domain/export/records-json.ts';
import { recordsSchema } from './records-shape.ts';

/** Writes each format into the folder, whole or not at all; returns what there is to say of it. */
export function writeExports(
  formats: readonly ExportFormat[],
  input: ExportInput,
  folder: string,
): string[] {
  mkdirSync(folder, { recursive: true });
  return formats.flatMap((format) => {
    const file = exportFile(format, input);
    if (file !== null) put(folder, file.name, file.content);
    if (format === 'json') put(folder, RECORDS_SCHEMA, recordsSchema());
    const withheld = format === 'iati' ? withheldLines(input) : [];
    const written =
      file === null
        ? `${format}: no file, for it can hold none of these activities`
        : `${join(folder, file.name)}: ${file.activities} activities`;
    return [written, ...withheld];
  });
}

function put(folder: string, name: string, content: string | Uint8Array): void {
  const temporary = join(folder, `.${name}.part`);
  writeFileSync(temporary, content);
  renameSync(temporary, join(folder, name));
}

function withheldLines(input: ExportInput): string[] {
  return withheldFromIati(input).map(
    ({ slug, reasons }) =>
      `  withheld ${slug}: ${reasons.map((reason) => REASON_WORDS[reason]).join('; ')}`,
  );
}
