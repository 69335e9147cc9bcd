import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { arbitraryView } from './arbitrary-view.ts';
import { embedCode, embeddedView } from './embed-code.ts';
import { formatView, parseView } from './view-url.ts';

it('is an element whose address and title stand as they were given', () => {
  const code = embedCode('https://atlas.example/embed/?theme=a&year=2022', 'Laws & "more"', 'full');
  expect(code).toBe(
    '<iframe src="https://atlas.example/embed/?theme=a&amp;year=2022" title="Laws &amp; &quot;more&quot;" width="100%" height="480" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer" style="border:0;max-width:100%"></iframe>',
  );
});

it('no title breaks out of it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (title) => {
      const read: string[] = [];
      const parser = new SaxesParser();
      parser.on('opentag', ({ name }) => read.push(name));
      parser.write(embedCode('https://atlas.example/', title, 'small')).close();
      expect(read).toEqual(['iframe']);
    }),
  );
});

it('any view can stand in a frame, and its address says so', () => {
  fc.assert(
    fc.property(arbitraryView, fc.boolean(), (view, isPinned) => {
      const embedded = embeddedView(view, { appearance: 'dark', isPinned });
      const [path = '', query = ''] = formatView(embedded).split('?');
      expect(path.startsWith('/embed/')).toBe(true);
      expect(parseView(path, query).view).toEqual(embedded);
    }),
  );
});
