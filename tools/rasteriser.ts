import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { fontOf } from './font-file.ts';

const require = createRequire(import.meta.url);
const FONTS = ['source-sans-3', 'source-serif-4'].flatMap((family) =>
  [400, 600].map((weight) => `@fontsource/${family}/files/${family}-latin-${weight}-normal.woff`),
);
/** Files of one weight bear it in their name; nothing else tells them from the rest of the family. */
const SEMI_BOLD = /'(Source (?:Sans 3|Serif 4))'([^>]*? font-weight="600")/g;

export type Rasteriser = (svg: string) => Uint8Array;

/** Turns an SVG file into a PNG of its size, by the same bytes on every machine. */
export async function rasteriser(): Promise<Rasteriser> {
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fontBuffers = await Promise.all(
    FONTS.map(async (file) => new Uint8Array(fontOf(await readFile(require.resolve(file))))),
  );
  const font = { fontBuffers, defaultFontFamily: 'Source Sans 3' };
  return (svg) => {
    const picture = new Resvg(svg.replaceAll(SEMI_BOLD, "'$1 SemiBold'$2"), { font });
    const png = picture.render().asPng();
    picture.free();
    return png;
  };
}
