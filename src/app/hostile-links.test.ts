import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../data/pipeline/sample-dataset.ts';
import { derive } from '../domain/derive.ts';
import { resolveView } from '../domain/resolve-view.ts';
import { formatView, parseView } from '../domain/view-url.ts';

/** Written by hand; `true` where something was asked for that nobody gets, and is told so. */
const HOSTILE: readonly (readonly [link: string, isNamed: boolean])[] = [
  ['/?', false],
  ['/?&&&=&=', false],
  ['/?theme=<script>alert(1)</script>', true],
  ['/?theme=%3Cimg%20src=x%20onerror=alert(1)%3E', true],
  ['/?theme="><svg/onload=alert(1)>', true],
  ['/?theme=capacity,<b>', true],
  ['/?theme=%2563apacity', true],
  ['/?theme=%E0%A4%A', true],
  ['/?theme=%00', true],
  ['/?theme=..%2F..%2Fetc%2Fpasswd', true],
  ['/?theme=__proto__', true],
  ['/?theme=constructor', true],
  ['/?__proto__=1&constructor=2&toString=3&a.__proto__.z=1', false],
  ['/?theme[]=capacity', false],
  ['/?year=9999999999', true],
  ['/?year=-1', true],
  ['/?year=NaN', true],
  ['/?year=1e3', true],
  ['/?year=0x7E9', true],
  ['/?year=٢٠٢٤', true],
  ['/?year=2022..2024..2026', true],
  ['/?year=2024..2022', false],
  ['/?at=Infinity,0,1', true],
  ['/?at=0,91,2', true],
  ['/?at=1e9,0,2', true],
  ['/?at=0,0,0', true],
  ['/?at=0,0,999', true],
  ['/?at=0,0', true],
  ['/?measure=DROP TABLE', true],
  ['/?measure=hasOwnProperty', true],
  ['/?projection=mercator', true],
  ['/?scope=lunar', true],
  ['/?partner=javascript:alert(1)', true],
  ['/?violence=//evil.example', true],
  ['/?country=ZZZ', true],
  ['/?country=AFG,ZZZ,KEN', true],
  ['/?country=A', true],
  ['/?country=XJK', true],
  ['/?country=AFG,EGY,KGZ,MEX,PAK', true],
  ['/?activity=../../secret', true],
  ['/?activity=no-such-activity', true],
  ['/?lang=tlh', true],
  ['/?lang=javascript:alert(1)', true],
  ['/?embed=//evil.example', true],
  ['/?appearance=dark', true],
  ['/?return=https://evil.example&data=https://evil.example/data.json', false],
  [`/?q=${'a'.repeat(9999)}`, true],
  ['/?q=(((((a%2B)%2B$', false],
  [`/?q=${encodeURIComponent('\u202Egnp.exe\u200B\u0000')}`, false],
  [`/?theme=${'capacity,'.repeat(20_000)}`, true],
  ['/country/<script>/', true],
  ['/country/EGY/KGZ/', true],
  ['/activity/%2e%2e%2f/', true],
  ['//evil.example/', true],
  ['/%FF%FE/', true],
  ['/embed/embed/embed/', true],
  ['/fr/ar/', true],
  [`/${'a/'.repeat(5000)}`, true],
];

const open = (link: string) => {
  const at = link.indexOf('?');
  const [path, query] = at < 0 ? [link, ''] : [link.slice(0, at), link.slice(at)];
  const parsed = parseView(path, query);
  const resolved = resolveView(parsed.view, dataset.vocabulary, ['en']);
  return { view: resolved.view, ignored: [...parsed.ignored, ...resolved.ignored] };
};

describe('a hostile link', () => {
  it('is one of at least fifty', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(50);
  });

  const named = HOSTILE.map(([link, isNamed]) => [link.slice(0, 60), link, isNamed] as const);
  it.each(named)('%s opens a view, and what is left out is named', (_, link, isNamed) => {
    const { view, ignored } = open(link);
    const { totals } = derive(dataset, view);
    expect(totals.activities + totals.elsewhere).toBeLessThanOrEqual(36);
    expect(ignored.length > 0).toBe(isNamed);
    const address = formatView(view);
    expect(address).not.toMatch(/[<>"\s]|javascript:|evil/);
    expect(open(address).view).toEqual(view);
    for (const { value } of ignored) expect([...value].length).toBeLessThanOrEqual(60);
  });

  it('of any signs at all throws nothing, in 100,000', () => {
    const signs = fc.string({ unit: 'binary-ascii', maxLength: 60 });
    const keys = fc.constantFrom('', 'theme=', 'year=', 'at=', 'q=', 'country=', 'lang=', 'embed=');
    fc.assert(
      fc.property(signs, keys, signs, (path, key, query) => {
        parseView(`/${path}`, `?${key}${query}`);
      }),
      { numRuns: 100_000 },
    );
  });
});
