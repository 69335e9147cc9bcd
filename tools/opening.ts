import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PurgeCSS } from 'purgecss';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { presimplify, simplify } from 'topojson-simplify';
import { build, type ResolvedConfig } from 'vite';
import { parseManifest } from '../src/domain/parse-manifest.ts';
import { shortNames } from './short-names.ts';
import { catalogs } from './vite-catalogs.ts';

export type Opening = { shell: string; table: string; css: string };

/**
 * The first picture of the start page and the table for readers without script, drawn by the app's
 * own components, and the styles that these need. `folder` holds the dataset and the world as they
 * are served.
 */
export async function openingOf(config: ResolvedConfig, folder: string): Promise<Opening> {
  const out = await mkdtemp(join(config.root, 'node_modules', '.opening-'));
  try {
    await buildComponents(config, out);
    const { openingFor } = await import(pathToFileURL(join(out, 'opening.js')).href);
    const parts: Record<'shell' | 'table', ReactNode> = openingFor(await filesIn(folder));
    const shell = renderToStaticMarkup(parts.shell);
    // The policy of the page allows no style but those of the build.
    if (/<[^>]*\sstyle=/.test(shell)) throw new Error('the opening has a style attribute');
    const table = renderToStaticMarkup(parts.table);
    const css = await readFile(join(out, 'opening.css'), 'utf8');
    return { shell, table, css: await usedStyles(css, shell + table) };
  } finally {
    await rm(out, { recursive: true });
  }
}

async function buildComponents({ root, base, define }: ResolvedConfig, out: string) {
  await build({
    configFile: false,
    root,
    base,
    ...(define && { define }),
    logLevel: 'warn',
    publicDir: false,
    plugins: [catalogs()],
    css: { modules: { generateScopedName: shortNames() } },
    build: {
      ssr: 'src/app/opening.tsx',
      outDir: out,
      ssrEmitAssets: true,
      cssMinify: true,
      target: 'es2022',
      rolldownOptions: {
        output: { entryFileNames: 'opening.js', assetFileNames: 'opening.[ext]' },
      },
    },
  });
}

/** What `markup` has no use for comes with the style sheet, which nothing before the app waits for. */
async function usedStyles(css: string, markup: string): Promise<string> {
  const [used] = await new PurgeCSS().purge({
    content: [
      {
        raw: `<html><body><div id="root">${markup}</div><noscript></noscript></body></html>`,
        extension: 'html',
      },
    ],
    css: [{ raw: css }],
    variables: true,
    safelist: [/focus-visible/, /data-leaving/, /data-view/],
  });
  if (used === undefined) throw new Error('the opening has no styles');
  return used.css;
}

/** Square degrees; a corner that cuts off less is left out. About one pixel of most stages. */
const LEAST_CORNER = 0.18;

async function filesIn(folder: string) {
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, path), 'utf8'));
  const manifest = await read('data/manifest.json');
  const entry = parseManifest(manifest).files.find(({ role }) => role === 'index');
  const topology = JSON.parse(await readFile(join(folder, 'geo/map-l0.topojson'), 'utf8'));
  return {
    manifest,
    index: await read(`data/${entry?.path ?? ''}`),
    topology,
    coarse: simplify(
      presimplify(structuredClone<Parameters<typeof presimplify>[0]>(topology)),
      LEAST_CORNER,
    ),
    points: await read('geo/points-l0.json'),
  };
}
