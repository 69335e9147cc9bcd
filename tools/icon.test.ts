import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rasteriser } from './rasteriser.ts';

// Browsers ask for a page's icon and draw it anew at each step of its history: as SVG it took a tenth of
// the work of a filter change, and outside of the assets, which browsers keep, a request.
test('the icon in the tab is the drawn one', async () => {
  const draw = await rasteriser();
  const drawn = draw(readFileSync('docs/icon.svg', 'utf8'));
  expect(Buffer.from(drawn).equals(readFileSync('src/app/icon.png'))).toBe(true);
});
