import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

/** Pages for the same job, each made with what people would use instead. */
export const OTHERS = ['empty', 'd3', 'leaflet', 'echarts', 'maplibre'] as const;
export type Other = (typeof OTHERS)[number];

/** Builds the pages, each as a folder of its own, into the folder that it returns. */
export async function buildPages(): Promise<string> {
  const out = 'bench/dist';
  for (const page of OTHERS) {
    const root = join(out, 'source', page);
    await mkdir(root, { recursive: true });
    await writeFile(join(root, 'index.html'), documentOf(page));
    await build({
      configFile: false,
      root,
      base: './',
      logLevel: 'error',
      build: {
        outDir: join(process.cwd(), out, page),
        emptyOutDir: true,
        target: 'es2022',
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 2000,
      },
      worker: { format: 'es' },
    });
  }
  return out;
}

function documentOf(page: Other): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>${page}</title>
    <style>
      body { margin: 0; }
      #stage { block-size: 32rem; }
    </style>
  </head>
  <body>
    <h1>A world in five colours</h1>
    <button>Other colours</button>
    <div id="stage"></div>
    <script type="module" src="../../../pages/${page}.js"></script>
  </body>
</html>
`;
}
