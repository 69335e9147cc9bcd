import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Options } from './check-folder.ts';

/** The folder data/ that these programs stand in, wherever they are started from. */
export const DATA_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..');

export type Target = { folder: string; options: Options };

/**
 * What the user asked to check: data/, or the folder given as argument. `SOURCE_TEXT` names a file
 * that the texts must not repeat.
 */
export function targetFor(argument: string | undefined): Target {
  const folder = argument === undefined ? DATA_FOLDER : resolve(argument);
  const isOwn = resolve(folder) === resolve(DATA_FOLDER);
  const sourcePath = process.env['SOURCE_TEXT'];
  return {
    folder,
    options: {
      name: isOwn ? 'data' : (argument ?? 'data').replace(/\/+$/, ''),
      withSchemas: isOwn,
      source: sourcePath ? readFileSync(sourcePath, 'utf8') : null,
    },
  };
}
