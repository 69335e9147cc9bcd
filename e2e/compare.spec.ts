import { expect } from '@playwright/test';
import { test } from './test.ts';

test('what two countries share is told once, and what is not stated is no zero', async ({
  atlas,
}) => {
  await atlas.page.goto('/compare/?country=MRT,NGA');
  const table = atlas.page.getByRole('table', { name: 'Compare countries' });
  await expect(table.locator('[data-activity]')).not.toHaveCount(0);
  const slugs = await table
    .locator('[data-activity]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-activity')));
  expect(new Set(slugs).size).toBe(slugs.length);
  await expect(table.getByText('Shared by both').first()).toBeVisible();
  const people = table.getByRole('definition').filter({ hasText: 'not stated' });
  await expect(people).toHaveCount(2);
  await expect(atlas.sentence()).toHaveCount(1);
});

test('countries are added, changed and taken away, each in the address', async ({ atlas }) => {
  await atlas.withoutWebGl();
  await atlas.openList('/country/EGY/?theme=capacity');
  await atlas.details().getByRole('link', { name: 'Compare with another country' }).click();
  await expect(atlas.page).toHaveURL('/compare/?theme=capacity&country=EGY');
  const table = atlas.page.getByRole('table', { name: 'Compare countries' });
  await atlas.page.getByLabel('Add a country').selectOption({ label: 'Kyrgyzstan' });
  await expect(atlas.page).toHaveURL('/compare/?theme=capacity&country=EGY');
  await atlas.page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(atlas.page).toHaveURL('/compare/?theme=capacity&country=EGY,KGZ');
  await expect(table.getByText('218')).toBeVisible();
  await atlas.page.getByLabel('Change this country').first().selectOption({ label: 'Pakistan' });
  await atlas.page.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(atlas.page).toHaveURL('/compare/?theme=capacity&country=PAK,KGZ');
  await table.getByRole('button', { name: 'Remove' }).first().click();
  await expect(atlas.page).toHaveURL('/compare/?theme=capacity&country=KGZ');
  await atlas.page.goBack();
  await expect(table.getByRole('columnheader', { name: /Pakistan/ })).toBeVisible();
});

test('two countries change places, each where it is in the world, and go to paper or back to the map', async ({
  atlas,
}) => {
  await atlas.withoutWebGl();
  const printed = await atlas.countPrints();
  await atlas.page.goto('/compare/?theme=capacity&country=EGY,KGZ');
  const heads = atlas.page
    .getByRole('columnheader')
    .filter({ has: atlas.page.getByRole('combobox') });
  await expect(heads.locator('svg')).toHaveCount(2);
  await atlas.button('Swap').click();
  await expect(atlas.page).toHaveURL('/compare/?theme=capacity&country=KGZ,EGY');
  await expect(heads).toContainText(['Kyrgyzstan', 'Egypt']);
  await atlas.button('Print brief').click();
  expect(printed()).toBe(1);
  await atlas.page.getByRole('link', { name: 'Back to map' }).click();
  await expect(atlas.page).toHaveURL('/?theme=capacity');
});
