import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PurgeCSS } from 'purgecss';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { presimplify, simplify } from 'topojson-simplify';
import { build, type ResolvedConfig } from 'vite';
import { parseManifest } from '../src/domain/parse-manifest.ts';
import { LiftedStyles } from './lifted-styles.ts';
import type { PageHead } from './page-head.ts';
import { shortNames } from './short-names.ts';
import { catalogs } from './vite-catalogs.ts';

export type Opening = { shell: string; table: string; css: string };
/** `opening`: what stands in the document before the script; `null`: the way out alone. */
export type BuiltPage = PageHead & {
  file: string;
  opening: Opening | null;
  /** The preview as SVG, where no other page brings it. */
  picture: string | null;
};

type Drawn = PageHead & {
  file: string;
  shell: ReactNode;
  table: ReactNode;
  preview: { svg: string | null };
};

/**
 * The pages of the site, drawn by the app's own components, and the styles that these need: some for
 * the start page alone, others for all the rest. `folder` holds the dataset and the world as they
 * are served.
 */
export async function openingsOf(config: ResolvedConfig, folder: string): Promise<BuiltPage[]> {
  const out = await mkdtemp(join(config.root, 'node_modules', '.opening-'));
  try {
    await buildComponents(config, out);
    const { openingFor } = await import(pathToFileURL(join(out, 'opening.js')).href);
    const drawn: Drawn[] = openingFor(await filesIn(folder));
    return await withStyles(drawn, await readFile(join(out, 'opening.css'), 'utf8'));
  } finally {
    await rm(out, { recursive: true });
  }
}

async function withStyles(drawn: readonly Drawn[], css: string): Promise<BuiltPage[]> {
  const styles = new LiftedStyles();
  const pages = drawn.map(({ file, title, description, address, preview, ...parts }) => {
    const html = {
      shell: styles.lift(renderToStaticMarkup(parts.shell)),
      table: renderToStaticMarkup(parts.table),
    };
    const { svg: picture, ...shown } = preview;
    return { file, title, description, address, preview: shown, picture, html };
  });
  const isStart = ({ file }: { file: string }) => file === 'index.html';
  const markupOf = (some: typeof pages) => some.map(({ html }) => html.shell + html.table).join('');
  const start = await usedStyles(css, markupOf(pages.filter(isStart)));
  const others = await usedStyles(css, markupOf(pages.filter((page) => !isStart(page))));
  const lifted = styles.css();
  return pages.map(({ html, ...page }) => {
    const own = isStart(page) ? start : others + lifted;
    return { ...page, opening: html.shell === '' ? null : { ...html, css: own } };
  });
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
  const { files } = parseManifest(manifest);
  const withRole = (wanted: string) =>
    Promise.all(
      files.filter(({ role }) => role === wanted).map(({ path }) => read(`data/${path}`)),
    );
  const [index] = await withRole('index');
  const [reference] = await withRole('reference');
  const topology = JSON.parse(await readFile(join(folder, 'geo/map-l0.topojson'), 'utf8'));
  return {
    manifest,
    index,
    texts: await withRole('texts'),
    reference,
    topology,
    coarse: simplify(
      presimplify(structuredClone<Parameters<typeof presimplify>[0]>(topology)),
      LEAST_CORNER,
    ),
    points: await read('geo/points-l0.json'),
  };
}
