import { z } from 'zod';
import { form, line, paragraphText, publicUrl, slug } from '../field-shapes.ts';

export const IMPORT_FORMATS = ['iati', 'table', 'workbook', 'inventory'] as const;

function importedShape() {
  const ids = (hint: string) => z.array(line(hint)).min(1).optional();
  return z
    .strictObject({
      format: z.enum(IMPORT_FORMATS),
      file: line('name of the file'),
      sha256: form(/^[0-9a-f]{64}$/, 'the SHA-256 of the file in hexadecimal digits'),
      bytes: z.int().min(0),
      records: z.int().min(0).describe('how many records stand in activities.ndjson'),
      publishers: ids('identifier of a reporting organisation'),
      participating: ids('identifier of a participating organisation'),
      sectors: ids('code of a sector'),
      mapping: line('name of the mapping file').optional(),
    })
    .describe('written by the import: which file, and what of it was taken');
}

/** sources/<source>/source.yaml */
export function sourceShape() {
  return z.strictObject({
    id: slug(),
    title: line('title of the source, as the site shows it'),
    publisher: line('who publishes it'),
    url: publicUrl().optional(),
    licence: line('licence under which it may be shown').optional(),
    retrieved: form(/^\d{4}-(0[1-9]|1[0-2])$/, 'year and month, such as 2026-11').optional(),
    note: paragraphText('what to know about the source').optional(),
    withheld: z
      .array(line('key of a record'))
      .optional()
      .describe('keys of records that an import must leave out'),
    imported: importedShape(),
  });
}

export type SourceDescription = z.infer<ReturnType<typeof sourceShape>>;
