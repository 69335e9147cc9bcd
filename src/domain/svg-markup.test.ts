import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { svg } from './svg.ts';
import { svgMarkup } from './svg-markup.ts';

it('writes elements, attributes and text', () => {
  const node = svg('g', { id: 'a', 'stroke-width': 2 }, [
    svg('path', { d: 'M0 0' }),
    'a < b & "c"',
  ]);
  expect(svgMarkup(node)).toBe(
    '<g id="a" stroke-width="2"><path d="M0 0"/>a &lt; b &amp; &quot;c&quot;</g>',
  );
});

it('any text whatever makes a document that can be read', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(text, text, (value, content) => {
      const read: string[] = [];
      const parser = new SaxesParser();
      parser.on('opentag', ({ name }) => read.push(name));
      parser.write(svgMarkup(svg('text', { title: value }, [content]))).close();
      expect(read).toEqual(['text']);
    }),
    { numRuns: 300 },
  );
});
