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
  for (const path of ['/country/EGY/', '/activity/global-femicide-estimates/', '/table/']) {
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

test('B01 B10 nothing is missed of a browser that stores nothing and lacks what is new', async ({
  atlas,
}) => {
  await atlas.page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
    Reflect.deleteProperty(Intl, 'Segmenter');
    Reflect.deleteProperty(globalThis, 'structuredClone');
  });
  await atlas.page.route('https://www.weather.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
  await atlas.openList('/country/EGY/');
  await atlas.choice('theme', 'capacity').check();
  await atlas.search().fill('viet nam');
  await expect(atlas.searchResult('VNM')).toBeVisible();
  await atlas.tab('Table').click();
  await expect(atlas.sentence()).toContainText('12 activities');
  expect(atlas.printed).toEqual([]);
  await atlas.exit().click();
  await expect(atlas.page).toHaveURL('https://www.weather.com/');
});
