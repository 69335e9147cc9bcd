import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, PAGES, type View } from '../src/domain/view.ts';
import { pathFor } from '../src/domain/view-url.ts';
import { COMMON_HEADERS, contentSecurityPolicy, headersFile } from './security-headers.ts';

const policy = contentSecurityPolicy({ scripts: ['sha256-AAA='], styles: [] });
const directives = new Map(
  policy.split('; ').map((each) => {
    const [name = '', ...sources] = each.split(' ');
    return [name, sources.join(' ')];
  }),
);

describe('the content security policy', () => {
  it('allows nothing that it does not name', () => {
    expect(directives.get('default-src')).toBe("'none'");
  });

  it('allows inline scripts and styles by their hash alone', () => {
    expect(directives.get('script-src')).toBe("'self' 'sha256-AAA='");
    expect(directives.get('style-src')).toBe("'self'");
    expect(policy).not.toMatch(/unsafe|blob:|https?:|\*/);
  });

  it('can stand in an attribute and in a line of a header', () => {
    expect(policy).not.toMatch(/["<>\n]/);
  });
});

/** The blocks of a `_headers` file that answer for a path, as Netlify and Cloudflare match them. */
function headersAt(path: string, base = '/') {
  const blocks = headersFile(policy, base).trim().split('\n\n');
  return blocks.flatMap((block) => {
    const [pattern = '', ...headers] = block.split('\n');
    const isMatch = pattern.endsWith('*')
      ? path.startsWith(pattern.slice(0, -1))
      : path === pattern;
    return isMatch ? headers.map((each) => each.trim()) : [];
  });
}

const ONLY_OWN_FRAMES = "Content-Security-Policy: frame-ancestors 'self'";
const views: Partial<View>[] = [
  ...PAGES.map((page) => ({ page })),
  { country: 'KGZ' },
  { activity: 'a-b' },
];

describe.each(['/', '/atlas/'])('the headers of a site at %s', (base) => {
  const at = (change: Partial<View>) =>
    headersAt(base + pathFor({ ...DEFAULT_VIEW, ...change }).slice(1), base);

  it.each(views)('keep %o out of other sites’ frames, and its embedded form not', (change) => {
    expect(at(change)).toContain(ONLY_OWN_FRAMES);
    expect(at({ ...change, embed: true })).not.toContain(ONLY_OWN_FRAMES);
  });

  it.each(views)('give the policy and the common headers to %o and its embedded form', (change) => {
    for (const embed of [false, true]) {
      expect(at({ ...change, embed })).toEqual(
        expect.arrayContaining([
          `Content-Security-Policy: ${policy}`,
          ...Object.entries(COMMON_HEADERS).map(([name, value]) => `${name}: ${value}`),
        ]),
      );
    }
  });

  it('let a sandboxed frame of another site load an embedded page and what that loads', () => {
    for (const path of ['embed/', 'embed/country/KGZ/', 'assets/a.js', 'data/manifest.json']) {
      expect(headersAt(base + path, base)).toEqual(
        expect.arrayContaining([
          'Access-Control-Allow-Origin: *',
          'Cross-Origin-Resource-Policy: cross-origin',
        ]),
      );
    }
    expect(headersAt(`${base}country/KGZ/`, base)).not.toContain('Access-Control-Allow-Origin: *');
  });

  it('let a sandboxed frame open the full view in a window', () => {
    expect(headersAt(base, base).join()).not.toContain('Opener-Policy');
  });

  it('keep hashed files for ever and ask for the manifest each time', () => {
    const cacheOf = (path: string) =>
      headersAt(base + path, base).filter((line) => line.startsWith('Cache-Control'));
    expect(cacheOf('assets/index-abc.js')[0]).toContain('immutable');
    expect(cacheOf('data/manifest.json')).toEqual(['Cache-Control: no-cache']);
    expect(cacheOf('')).toEqual([]);
  });
});
