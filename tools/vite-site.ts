import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { escapeMarkup } from '../src/domain/markup.ts';
import { machineReaders, wholeDataset, writeFiles } from './machine-readers.ts';
import { openingsOf } from './opening.ts';
import { withOpening, withoutOpening } from './opening-page.ts';
import { withHead } from './page-head.ts';
import { writePreviews } from './preview-files.ts';
import { contentSecurityPolicy, headersFile } from './security-headers.ts';
import { siteSettings } from './site-settings.ts';

const CSP_SLOT = '<!-- content-security-policy -->';
/** Leave this site has to work without script too. */
const EXIT_SLOT = '%exit-url%';
/** The one address that a document may hold the picture of. */
const PAGE_SLOT = '%page%';

/**
 * Writes every address of the site as a file of its own, so that any static host serves it without
 * rules, and puts the content security policy into all of them and into `_headers`.
 */
export function site(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'site',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml(html) {
      return html
        .replaceAll(EXIT_SLOT, () => escapeMarkup(siteSettings(process.env).exitUrl))
        .replaceAll('%base%', () => config.base);
    },
    async closeBundle() {
      const folder = join(config.root, config.build.outDir);
      const { siteUrl, exitUrl } = siteSettings(process.env);
      const host = { base: config.base, siteUrl };
      const page = await readFile(join(folder, 'index.html'), 'utf8');
      const pages = await openingsOf(config, folder);
      await writePreviews(folder, pages);
      const readers = machineReaders(
        await wholeDataset(folder, siteUrl),
        indexedAddresses(pages.map(({ address }) => address)),
      );
      await writeFiles(folder, readers.files);
      const documents = pages.map(({ file, opening, ...head }) => {
        const html = opening === null ? withoutOpening(page) : withOpening(page, opening);
        const address = opening === null ? '' : config.base + file.replace(/index\.html$/, '');
        const filled = html.replace(PAGE_SLOT, () => address);
        return {
          file,
          html: describing({ file, html: withHead(filled, head, host) }, readers.markup, host.base),
        };
      });
      const policy = contentSecurityPolicy(inlineHashes(documents.map(({ html }) => html)));
      for (const { file, html } of documents) await writePage(folder, file, guarded(html, policy));
      await writePage(folder, 'leave/index.html', wayOut(exitUrl));
      await writeFile(join(folder, '_headers'), headersFile(policy, config.base));
      await writeFile(join(folder, '.nojekyll'), '');
    },
  };
}

/** Each page once; the embedded ones are there for the frames of others. */
function indexedAddresses(addresses: readonly (string | null)[]): string[] {
  const own = addresses.filter((each) => each !== null && !each.startsWith('/embed/'));
  return [...new Set(own)].filter((each) => each !== null);
}

/** The page that explains the dataset describes it to machines too; every other says where that is. */
function describing(page: { file: string; html: string }, markup: string, base: string): string {
  const isAbout = page.file === 'about/index.html';
  const tag = isAbout
    ? `<script type="application/ld+json">${markup}</script>`
    : `<link rel="describedby" type="application/ld+json" href="${base}data/dataset.jsonld" />`;
  return page.html.replace('</head>', () => `${tag}</head>`);
}

function guarded(page: string, policy: string): string {
  if (!page.includes(CSP_SLOT)) throw new Error(`index.html has no ${CSP_SLOT}`);
  return page.replace(
    CSP_SLOT,
    () => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

/** Where Forward leads after leaving: nothing to see, and on to the other site, without script. */
function wayOut(exitUrl: string): string {
  const policy = "default-src 'none'; base-uri 'none'; form-action 'none'";
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    '<meta name="referrer" content="no-referrer" />',
    '<meta name="robots" content="noindex" />',
    `<meta http-equiv="refresh" content="0; url=${escapeMarkup(exitUrl)}" />`,
    '<title>Loading.</title>',
    '',
  ].join('\n');
}

async function writePage(folder: string, page: string, html: string): Promise<void> {
  const file = join(folder, page);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}

/** The hashes by which the policy knows the inline scripts and styles that the pages really have. */
function inlineHashes(pages: readonly string[]): { scripts: string[]; styles: string[] } {
  const hashesOf = (pattern: RegExp) => {
    const texts = pages.flatMap((html) => [...html.matchAll(pattern)].map(([, text = '']) => text));
    return [...new Set(texts)].map(
      (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
    );
  };
  return {
    scripts: hashesOf(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g),
    styles: hashesOf(/<style[^>]*>([\s\S]*?)<\/style>/g),
  };
}
