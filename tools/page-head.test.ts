import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { withHead } from './page-head.ts';

const source = await readFile('index.html', 'utf8');
const page = {
  title: 'Egypt · EVAW Atlas',
  description: 'Two "activities" & <more>.',
  address: '/country/EGY/',
  preview: { file: 'previews/country/EGY.png', alternative: 'Egypt outlined' },
};
const host = { base: '/atlas/', siteUrl: 'https://atlas.example/atlas/' };

it('gives the page its own title and description, once', () => {
  const html = withHead(source, page, host);
  expect(html.match(/<title>.*<\/title>/g)).toEqual(['<title>Egypt · EVAW Atlas</title>']);
  expect(html.match(/name="description"/g)).toHaveLength(1);
  expect(html).toContain('content="Two &quot;activities&quot; &amp; &lt;more&gt;."');
  expect(html).toContain('<meta property="og:title" content="Egypt · EVAW Atlas" />');
});

it('names its address where the site knows it', () => {
  const address = 'https://atlas.example/atlas/country/EGY/';
  const html = withHead(source, page, host);
  expect(html).toContain(`<link rel="canonical" href="${address}" />`);
  expect(html).toContain(`<meta property="og:url" content="${address}" />`);
  for (const without of [
    withHead(source, page, { ...host, siteUrl: null }),
    withHead(source, { ...page, address: null }, host),
  ]) {
    expect(without).not.toMatch(/canonical|og:url/);
  }
});

it('shows a picture, by its whole address where the site knows it', () => {
  const image = (html: string) => /property="og:image" content="([^"]*)"/.exec(html)?.[1];
  expect(image(withHead(source, page, host))).toBe(
    'https://atlas.example/atlas/previews/country/EGY.png',
  );
  const without = withHead(source, page, { ...host, siteUrl: null });
  expect(image(without)).toBe('/atlas/previews/country/EGY.png');
  expect(without).toContain('<meta property="og:image:width" content="1200" />');
  expect(without).toContain('<meta property="og:image:alt" content="Egypt outlined" />');
});
