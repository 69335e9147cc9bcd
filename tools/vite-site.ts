import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { escapeMarkup } from '../src/domain/markup.ts';
import { openingOf } from './opening.ts';
import { withOpening, withoutOpening } from './opening-page.ts';
import { contentSecurityPolicy, headersFile } from './security-headers.ts';
import { type SitePage, sitePages } from './site-pages.ts';
import { siteSettings } from './site-settings.ts';

const CSP_SLOT = '<!-- content-security-policy -->';
/** Leave this site has to work without script too. */
const EXIT_SLOT = '%exit-url%';
const TITLE = /<title>[^<]*<\/title>/;

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
      const page = await readFile(join(folder, 'index.html'), 'utf8');
      const start = withOpening(page, await openingOf(config, folder));
      const policy = contentSecurityPolicy(inlineHashes(start));
      for (const each of await sitePages(folder)) {
        const html = each.file === 'index.html' ? start : withoutOpening(page);
        await writePage(folder, guarded(html, policy), each);
      }
      await writePage(folder, wayOut(siteSettings(process.env).exitUrl), {
        file: 'leave/index.html',
        title: 'Loading.',
      });
      await writeFile(join(folder, '_headers'), headersFile(policy, config.base));
      await writeFile(join(folder, '.nojekyll'), '');
    },
  };
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
    '<title></title>',
    '',
  ].join('\n');
}

async function writePage(folder: string, html: string, page: SitePage): Promise<void> {
  const file = join(folder, page.file);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(
    file,
    html.replace(TITLE, () => `<title>${escapeMarkup(page.title)}</title>`),
  );
}

/** The hashes by which the policy knows the inline scripts and styles that the page really has. */
function inlineHashes(html: string): { scripts: string[]; styles: string[] } {
  const hashesOf = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, text = '']) => {
      return `sha256-${createHash('sha256').update(text).digest('base64')}`;
    });
  return {
    scripts: hashesOf(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g),
    styles: hashesOf(/<style[^>]*>([\s\S]*?)<\/style>/g),
  };
}
