/**
 * The content security policy of every page. MapLibre's worker is a file of ours, so no `blob:`.
 * Inline styles and scripts are allowed by hash alone, and only those the build writes.
 */
export function contentSecurityPolicy(hashes: { scripts: string[]; styles: string[] }): string {
  const sources = (list: string[]) => ["'self'", ...list.map((hash) => `'${hash}'`)].join(' ');
  return [
    "default-src 'none'",
    `script-src ${sources(hashes.scripts)}`,
    `style-src ${sources(hashes.styles)}`,
    "worker-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** What a `<meta>` policy cannot say. A second policy only ever narrows the first, so embedded pages have none. */
const OWN_FRAMES_ONLY = { 'Content-Security-Policy': "frame-ancestors 'self'" };
const PAGES = ['', 'country/*', 'activity/*', 'compare/*', 'table/*', 'about/*', 'safety/*'];

/**
 * No `Cross-Origin-Opener-Policy`: browsers refuse a page that has one to a window that was opened from
 * a sandboxed frame, and that is how an embedded page leads to the full view.
 */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'geolocation=(), camera=(), microphone=(), browsing-topics=()',
};

/**
 * What an embedded page needs, and every file that it loads: in a sandboxed frame it is a stranger to
 * its own site, and a host page may take in only what says that it may be taken in.
 */
const SHARED_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
const EMBED_HEADERS = {
  ...SHARED_HEADERS,
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'X-Robots-Tag': 'noindex',
};
const FOLDERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  embed: EMBED_HEADERS,
  assets: SHARED_HEADERS,
  data: SHARED_HEADERS,
  geo: SHARED_HEADERS,
};

/** All headers of a file of the site but the policy; `path` stands below the base, without a slash before it. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  const [folder = ''] = path.split('/');
  return { ...COMMON_HEADERS, ...(Object.hasOwn(FOLDERS, folder) && FOLDERS[folder]) };
}

/** A `_headers` file as Netlify and Cloudflare Pages read it; other hosts copy the lines. */
export function headersFile(policy: string, base: string): string {
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };
  const blocks = [
    block(`${base}*`, { ...COMMON_HEADERS, 'Content-Security-Policy': policy }),
    ...PAGES.map((page) => block(`${base}${page}`, OWN_FRAMES_ONLY)),
    ...Object.entries(FOLDERS).map(([folder, headers]) => block(`${base}${folder}/*`, headers)),
    block(`${base}assets/*`, forever),
    block(`${base}data/manifest.json`, { 'Cache-Control': 'no-cache' }),
  ];
  return `${blocks.join('\n\n')}\n`;
}
