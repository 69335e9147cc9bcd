import { expect, type Locator } from '@playwright/test';
import type { Atlas } from './atlas.ts';
import { enlargeText } from './reach.ts';
import { test } from './test.ts';

const WINDOWS = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
];
const PAGES = ['/', '/country/EGY/', '/activity/global-femicide-estimates/', '/table/', '/about/'];

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not on the page');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

async function holds(atlas: Atlas, width: number, height: number): Promise<void> {
  const wide = await atlas.document().evaluate(({ scrollWidth }) => scrollWidth);
  expect(wide).toBeLessThanOrEqual(width);
  const exit = await boxOf(atlas.exit());
  expect(exit.height).toBeGreaterThanOrEqual(44);
  expect(exit.x).toBeGreaterThanOrEqual(0);
  expect(exit.y).toBeGreaterThanOrEqual(0);
  expect(exit.right).toBeLessThanOrEqual(width);
  expect(exit.bottom).toBeLessThanOrEqual(height);
  // All at once: the app may take the place of the document between two questions.
  const links = await atlas.barLinks().evaluateAll((all) =>
    all.map((each) => {
      const { x, y, right, bottom } = each.getBoundingClientRect();
      return { x, y, right, bottom };
    }),
  );
  expect(links.length).toBeGreaterThan(1);
  for (const [at, link] of links.entries()) {
    for (const other of links.slice(at + 1)) {
      const isApart =
        link.right <= other.x ||
        other.right <= link.x ||
        link.bottom <= other.y ||
        other.bottom <= link.y;
      expect(isApart, `${JSON.stringify(link)} ${JSON.stringify(other)}`).toBe(true);
    }
  }
}

for (const { width, height } of WINDOWS) {
  for (const percent of [100, 200]) {
    test(`${width} wide, text at ${percent} %: nothing is cut`, async ({ atlas }) => {
      await atlas.withoutWebGl();
      await atlas.page.setViewportSize({ width, height });
      for (const path of PAGES) {
        await atlas.arrive(path);
        await expect(atlas.page.getByRole('main')).not.toContainText('Loading');
        await enlargeText(atlas.page, percent);
        await holds(atlas, width, height);
      }
      await atlas.arrive('/');
      await enlargeText(atlas.page, percent);
      // What cannot zoom says so, at the cost of no picture.
      await expect(atlas.button('Show the map again')).toBeVisible();
      await expect
        .poll(async () => (await boxOf(atlas.stage())).height)
        .toBeGreaterThanOrEqual(200);
    });
  }
}

test('400 % zoom: nothing is cut, and all of the page can be reached', async ({ atlas }) => {
  await atlas.page.setViewportSize({ width: 320, height: 256 });
  await atlas.open('/');
  await holds(atlas, 320, 256);
  await atlas.details().scrollIntoViewIfNeeded();
  await holds(atlas, 320, 256);
  await atlas.button('Filters').click();
  await atlas.button('Close filters').click();
  await expect(atlas.button('Filters')).toBeFocused();
});

for (const { width, height } of [...WINDOWS, { width: 1280, height: 720 }]) {
  test(`${width}x${height}: the list of countries has room for a choice`, async ({ atlas }) => {
    await atlas.withoutWebGl();
    await atlas.page.setViewportSize({ width, height });
    await atlas.openList('/');
    await atlas.button('List of countries').click();
    const list = await boxOf(atlas.countryList());
    expect(list.height).toBeGreaterThanOrEqual(100);
    expect(list.y).toBeGreaterThanOrEqual(56);
    expect(list.bottom).toBeLessThanOrEqual(height);
  });
}

test('"Map only" folds filters and details away; a country brings its details back', async ({
  atlas,
}) => {
  await atlas.withoutWebGl();
  await atlas.openList('/');
  const fold = atlas.button('Map only');
  await fold.click();
  await expect(atlas.filters()).toBeHidden();
  await expect(atlas.details()).toBeHidden();
  await expect(fold).toBeFocused();
  await atlas.pickFromList('Egypt');
  await expect(atlas.details()).toBeVisible();
  await expect(atlas.filters()).toBeHidden();
  await fold.click();
  await expect(atlas.filters()).toBeVisible();
});
