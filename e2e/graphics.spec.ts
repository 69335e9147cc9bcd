import { expect } from '@playwright/test';
import type { Atlas } from './atlas.ts';
import { fold, holdMap, rememberWorkers, slowDown, throwInDriver } from './broken-graphics.ts';
import { test } from './test.ts';

/** On the map Kenya has none under the theme of services, Pakistan one. */
async function showsServices(atlas: Atlas): Promise<void> {
  const expected = [await atlas.token('--m-none'), await atlas.token('--m-k1')];
  const places = [
    [38, 0.5],
    [68, 28],
  ] as const;
  await expect.poll(() => atlas.coloursAt(places)).toEqual(expected);
}

test('W02 on a slow processor the list and the picture answer before the map is there', async ({
  atlas,
}) => {
  await slowDown(atlas.page, 6);
  await holdMap(atlas.page);
  await atlas.openList('/');
  await atlas.pickFromList('egyp');
  await expect(atlas.page).toHaveURL('/country/EGY/');
  await atlas.choice('theme', 'services').check();
  await expect(atlas.sentence()).toHaveAttribute('data-activities', '5');
  await atlas.clickPlace(38, 0.5);
  await expect(atlas.page).toHaveURL(/\/country\/KEN\//);
  await expect(atlas.page.locator('html')).toHaveAttribute('data-ready', 'static');
});

test('W08 a lost drawing comes back as a new map with what changed meanwhile', async ({
  atlas,
}) => {
  await atlas.open('/');
  await atlas.loseDrawing();
  await atlas.choice('theme', 'services').check();
  await expect(atlas.button('Zoom in')).toBeVisible();
  await showsServices(atlas);
  expect(atlas.printed).toEqual([]);
});

test('W10 with its workers gone the map still follows the filter', async ({ atlas }) => {
  const endWorkers = await rememberWorkers(atlas.page);
  await atlas.open('/');
  await endWorkers();
  await atlas.choice('theme', 'services').check();
  await showsServices(atlas);
  expect(atlas.printed).toEqual([]);
});

test('W13 a page without a size while the map comes, then turned and widened', async ({
  atlas,
}) => {
  await atlas.page.goto('/');
  const unfold = await fold(atlas.page);
  await expect(atlas.canvas()).toBeAttached();
  await unfold();
  await atlas.isReady();
  for (const [width, height] of [
    [844, 390],
    [390, 844],
    [1440, 900],
  ] as const) {
    await atlas.page.setViewportSize({ width, height });
  }
  await atlas.clickPlace(29.5, 26.8);
  await expect(atlas.page).toHaveURL('/country/EGY/');
  expect(atlas.printed).toEqual([]);
});

test('W14 an error inside the map leaves everything around it', async ({ atlas }) => {
  await throwInDriver(atlas.page);
  await atlas.page.goto('/');
  await expect(atlas.button('Show the map again')).toBeVisible({ timeout: 40_000 });
  await atlas.clickPlace(29.5, 26.8);
  await expect(atlas.page).toHaveURL('/country/EGY/');
});
