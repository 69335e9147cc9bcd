import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { firstChunk } from './tools/first-chunk.ts';
import { COMMON_HEADERS } from './tools/security-headers.ts';
import { shortNames } from './tools/short-names.ts';
import { basePath, siteSettings } from './tools/site-settings.ts';
import { catalogs } from './tools/vite-catalogs.ts';
import { compressed } from './tools/vite-compressed.ts';
import { dataReload } from './tools/vite-data.ts';
import { mapWorker } from './tools/vite-map-worker.ts';
import { mapLibreSources } from './tools/vite-maplibre.ts';
import { site } from './tools/vite-site.ts';

export default defineConfig({
  base: basePath(process.env),
  plugins: [
    catalogs(),
    react(),
    site(),
    compressed(),
    dataReload(),
    mapLibreSources(),
    mapWorker(),
  ],
  css: { modules: { generateScopedName: shortNames() } },
  define: { __SITE__: JSON.stringify(siteSettings(process.env)) },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // Where a browser does not know the links, it asks a little later; the stand-in costs every one.
    modulePreload: { polyfill: false },
    // Compression leaves no notice in a script; theirs ask for one beside it.
    license: { fileName: 'licenses.md' },
    rolldownOptions: { output: { codeSplitting: { groups: [firstChunk()] } } },
  },
  preview: { headers: { ...COMMON_HEADERS } },
  worker: { format: 'es' },
  // A slow machine is not a fault: no test here measures time.
  test: { include: ['{src,data,tools}/**/*.test.{ts,tsx,mjs}'], testTimeout: 60_000 },
});
