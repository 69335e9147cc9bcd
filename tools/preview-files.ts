import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BuiltPage } from './opening.ts';
import { rasteriser } from './rasteriser.ts';

/** Draws the pictures that links to the pages show. */
export async function writePreviews(folder: string, pages: readonly BuiltPage[]): Promise<void> {
  const draw = await rasteriser();
  for (const { picture, preview } of pages) {
    if (picture === null) continue;
    const file = join(folder, preview.file);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, draw(picture));
  }
}
