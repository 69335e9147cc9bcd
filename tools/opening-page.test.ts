import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { withOpening, withoutOpening } from './opening-page.ts';

const LOADS = `    <script type="module" crossorigin src="/assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/index.css">
`;
const source = await readFile('index.html', 'utf8');
/** As Vite writes it. */
const page = source
  .replace('    <script type="module" src="/src/main.tsx"></script>\n', '')
  .replace('  </head>', () => `${LOADS}  </head>`);
const opening = { shell: '<header>$&</header>', table: '<table></table>', css: 'a{b:c}' };

it('puts the opening where the way out stands, its styles into the head, the table behind', () => {
  const html = withOpening(page, opening);
  expect(html).toMatch(/<style>a\{b:c\}<\/style>[\s\S]*<\/head>/);
  expect(html).toMatch(/<div id="root">\s*<header>\$&<\/header>\s*<\/div>/);
  expect(html).toMatch(/<noscript>\s*<table><\/table>\s*<\/noscript>/);
  expect(html).not.toContain('way-out');
});

it('is drawn when it is whole', () => {
  for (const html of [withOpening(page, opening), withoutOpening(page)]) {
    const [, expected] = html.match(/<link rel="expect" href="#(\w+)" blocking="render"/) ?? [];
    const [before, after] = html.split(`<script id="${expected}">`);
    expect(before).toMatch(/<div id="root">[\s\S]+<\/div>/);
    expect(after).toContain('</script>');
  }
});

it('loads styles and script after the picture, in this order', () => {
  const html = withOpening(page, opening);
  const at = ['<header>', 'rel="stylesheet"', 'type="module"', '</body>'].map((text) =>
    html.indexOf(text),
  );
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(html.match(/type="module"/g)).toHaveLength(1);
});

it('leaves the comments of scripts and indentation to the source', () => {
  expect(source).toMatch(/^ +\/\/ /m);
  for (const html of [withOpening(page, opening), withoutOpening(page)]) {
    expect(html).not.toMatch(/^ |^ *\/\//m);
  }
});

it('leaves every other page its way out and its words for readers without script', () => {
  const html = withoutOpening(page);
  expect(html).toContain('way-out');
  expect(html).toMatch(/<noscript>[\s\S]*switched off/);
  expect(html).not.toContain('opening-styles');
});

it('fails where a slot is missing, and where the page loads nothing', () => {
  expect(() => withOpening(page.replace('opening-styles', ''), opening)).toThrow('has no');
  expect(() => withOpening(source.replace(/<script type="module".*\n/, ''), opening)).toThrow(
    'loads nothing',
  );
});
