import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Atlas } from './atlas.ts';
import { test } from './test.ts';

test.beforeEach(({ atlas }) => atlas.withoutWebGl());

const RUN = 'document.documentElement.dataset.hacked=1';
const MARKUP = `<img src=x onerror="${RUN}"><script>${RUN}</script>`;
const LONG = 'x'.repeat(500);
/** Turns the direction of writing and never ends it. */
const TURNED = '\u202Eturned \u2067and again';

/** The words of every record are replaced, with a manifest that fits them. */
async function replaceTexts(atlas: Atlas, title: string, summary: string): Promise<void> {
  const { page } = atlas;
  const read = async (path: string) => (await page.request.get(`/data/${path}`)).json();
  const manifest = await read('manifest.json');
  const entry = manifest.files.find(({ role }: { role: string }) => role === 'texts');
  const shard = await read(entry.path);
  for (const text of shard.texts) Object.assign(text, { title, short: null, summary });
  const body = Buffer.from(JSON.stringify(shard));
  entry.bytes = body.byteLength;
  entry.sha256 = createHash('sha256').update(body).digest('hex');
  await page.route('**/data/manifest.json', (route) => route.fulfill({ json: manifest }));
  await page.route(`**/data/${entry.path}`, (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
}

test('H02 H11 H14 hostile words in the data stay words, in their place, at any width', async ({
  atlas,
  baseURL,
}) => {
  await replaceTexts(atlas, `${MARKUP} ${TURNED}`, `${LONG} ${MARKUP}`);
  await atlas.page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    '/country/EGY/',
    '/activity/global-femicide-estimates/',
    '/table/',
    '/compare/?country=EGY,KGZ',
  ]) {
    await atlas.page.goto(path);
    await expect(atlas.page.getByText('<script>', { exact: false }).first()).toBeAttached();
    const { width, hacked } = await atlas
      .document()
      .evaluate(({ scrollWidth, dataset }) => ({ width: scrollWidth, hacked: dataset['hacked'] }));
    expect(width, path).toBe(320);
    expect(hacked).toBeUndefined();
  }
  expect(atlas.requests.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
  expect(atlas.printed).toEqual([]);
});
