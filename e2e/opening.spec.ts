import { brotliCompressSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { coloursIn, layoutShift } from './in-page.ts';
import { test } from './test.ts';

/** What the document may weigh, compressed as hosts compress it. */
const MOST_BYTES = 20_000;
const CLASSES = ['class-1', 'class-2', 'class-3', 'class-4'];

test('the document alone has the sentence, the coloured countries and the legend, in 20 kB', async ({
  atlas,
}) => {
  const document = await atlas.page.request.get('/');
  expect(document.headers()['content-encoding']).toBe('br');
  expect(brotliCompressSync(await document.body()).byteLength).toBeLessThanOrEqual(MOST_BYTES);
  await atlas.openDocument('/');
  expect(await atlas.result()).toEqual({ activities: 26, countries: 20, elsewhere: 10 });
  await expect(atlas.document()).toHaveAttribute('data-ready', 'static');
  const [pakistan, egypt] = await atlas.coloursAt([
    [69, 30],
    [30, 26],
  ]);
  expect(pakistan).toBe(await atlas.legendColour('class-4'));
  expect(egypt).toBe(await atlas.legendColour('class-2'));
});

test('on another view the document has neither colours nor counts', async ({ atlas }) => {
  await atlas.openDocument('/?theme=capacity');
  await expect(atlas.sentence()).toHaveCount(0);
  await expect(atlas.document()).not.toHaveAttribute('data-ready', /./);
  await expect(atlas.openingPicture()).toHaveAttribute('aria-hidden', 'true');
  const plain = await atlas.token('--m-nd');
  expect(
    await atlas.coloursAt([
      [69, 30],
      [30, 26],
      [20, 22],
    ]),
  ).toEqual([plain, plain, plain]);
});

test('a link that has the focus in the document has it in the app', async ({ atlas }) => {
  await atlas.withoutWebGl();
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await atlas.page.route('**/data/manifest.json', async (route) => {
    await asked;
    await route.continue();
  });
  await atlas.page.goto('/');
  await atlas.exit().focus();
  answer();
  await expect(atlas.button('List of countries')).toBeVisible();
  await expect(atlas.openingPicture()).toHaveCount(0);
  await expect(atlas.exit()).toBeFocused();
});

for (const [name, width, height] of [
  ['desktop', 1440, 900],
  ['phone', 390, 844],
] as const) {
  test(`on a ${name} the map takes over from the document without moving anything`, async ({
    atlas,
  }) => {
    await atlas.page.setViewportSize({ width, height });
    await atlas.open('/');
    expect(await layoutShift(atlas.page)).toBe(0);
    const points = await atlas.stagePoints(3);
    const live = await atlas.page.screenshot();
    await atlas.openDocument('/');
    const opening = await atlas.page.screenshot();
    const classes = await Promise.all(CLASSES.map((look) => atlas.legendColour(look)));
    const [before = [], after = []] = await coloursIn(atlas.page, [opening, live], points);
    const classOf = (colour: string | undefined) => classes.indexOf(colour ?? '');
    const differ = before.filter((colour, at) => classOf(colour) !== classOf(after[at])).length;
    expect(points.length).toBeGreaterThan(5000);
    expect(before.filter((colour) => classOf(colour) >= 0).length).toBeGreaterThan(100);
    expect(differ / points.length).toBeLessThanOrEqual(0.01);
  });
}
