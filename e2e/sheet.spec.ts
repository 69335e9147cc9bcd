import { expect } from '@playwright/test';
import type { Atlas } from './atlas.ts';
import { SheetPart } from './sheet-part.ts';
import { test } from './test.ts';

const HEIGHT = 844;

test.beforeEach(async ({ atlas }) => {
  await atlas.withoutWebGl();
  await atlas.page.setViewportSize({ width: 390, height: HEIGHT });
});

/** How much of the screen stands above the sentence, from 0 to 1. */
async function shareAbove(atlas: Atlas): Promise<number> {
  return ((await atlas.sentence().boundingBox())?.y ?? 0) / HEIGHT;
}

test('the handle goes round three stops, Escape one down; the covered map is out of reach', async ({
  atlas,
}) => {
  const sheet = new SheetPart(atlas.page);
  await atlas.openList('/');
  await expect(sheet.handle('half')).toBeVisible();
  expect(await shareAbove(atlas)).toBeGreaterThan(0.4);
  expect(await shareAbove(atlas)).toBeLessThan(0.6);
  expect((await sheet.handle('half').boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await sheet.handle('half').press('Enter');
  await expect(sheet.handle('full')).toBeFocused();
  expect(await shareAbove(atlas)).toBeLessThan(0.12);
  await expect(sheet.covered()).toHaveCount(2);
  await sheet.handle('full').press('Enter');
  await expect(sheet.handle('peek')).toBeFocused();
  await expect(sheet.covered()).toHaveCount(0);
  expect(await shareAbove(atlas)).toBeGreaterThan(0.86);
  await sheet.handle('peek').press('Enter');
  await sheet.handle('half').press('Enter');
  await sheet.handle('full').press('Escape');
  await expect(sheet.handle('half')).toBeFocused();
  await sheet.handle('half').press('Escape');
  await expect(sheet.handle('peek')).toBeFocused();
});

test('the handle is dragged, the page is scrolled, and both know where the sheet stands', async ({
  atlas,
}) => {
  const sheet = new SheetPart(atlas.page);
  await atlas.openList('/');
  await sheet.drag(sheet.handle('half'), -60);
  await expect(sheet.handle('full')).toBeVisible();
  await sheet.drag(sheet.handle('full'), 60);
  await expect(sheet.handle('half')).toBeVisible();
  await sheet.drag(sheet.handle('half'), 60);
  await expect(sheet.handle('peek')).toBeVisible();
  await atlas.page.mouse.move(195, 700);
  await atlas.page.mouse.wheel(0, 3000);
  await expect(sheet.handle('full')).toBeVisible();
  await atlas.page.mouse.wheel(0, -9000);
  await expect(sheet.handle('peek')).toBeVisible();
});

test('a country opens the details by half, and further ones begin at their top', async ({
  atlas,
}) => {
  const sheet = new SheetPart(atlas.page);
  await atlas.openList('/');
  await sheet.handle('half').press('Escape');
  await expect(sheet.handle('peek')).toBeVisible();
  await atlas.pickFromList('Egypt');
  await expect(sheet.handle('half')).toBeVisible();
  await expect(atlas.details().getByRole('heading', { level: 2 })).toBeInViewport();
  await atlas
    .details()
    .getByRole('link', { name: /Part of/ })
    .first()
    .click();
  await expect(atlas.page).toHaveURL(/\/activity\//);
  await expect(atlas.details().getByRole('heading', { level: 2 })).toBeInViewport();
});
