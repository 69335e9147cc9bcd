import { expect, it } from 'vitest';
import { formatSvg, svg } from './svg.ts';

it('writes elements in each other, with nothing in a text or a value read as markup', () => {
  const node = svg('g', { class: 'a"b' }, [svg('path', { d: 'M0 0h1' }), 'Côte <d’Ivoire> & co']);
  expect(formatSvg(node)).toBe(
    '<g class="a&quot;b"><path d="M0 0h1"></path>Côte &lt;d’Ivoire&gt; &amp; co</g>',
  );
});
