import { expect } from '@playwright/test';
import { test } from './test.ts';

test('“/” leads to the search from anywhere, and a country is two keys further', async ({
  atlas,
}) => {
  await atlas.withoutWebGl();
  await atlas.openList('/');
  await atlas.page.keyboard.press('/');
  await atlas.page.keyboard.type('kirgyz');
  await expect(atlas.searchResult('KGZ')).toContainText('Kyrgyzstan');
  await expect(atlas.page).toHaveURL('/?q=kirgyz');
  await atlas.page.keyboard.press('Enter');
  await expect(atlas.page).toHaveURL('/country/KGZ/');
  await atlas.page.goBack();
  await expect(atlas.search()).toHaveValue('kirgyz');
});

test('arrow keys walk through the results and back, Escape leaves without a trace', async ({
  atlas,
}) => {
  await atlas.withoutWebGl();
  await atlas.openList('/?theme=capacity');
  await atlas.search().fill('viet nam');
  await expect(atlas.searchResult('VNM')).toBeVisible();
  await atlas.page.keyboard.press('ArrowDown');
  await expect(atlas.searchResult('VNM').getByRole('link')).toBeFocused();
  await atlas.page.keyboard.press('ArrowUp');
  await expect(atlas.search()).toBeFocused();
  await atlas.page.keyboard.press('Escape');
  await expect(atlas.searchResult('VNM')).toHaveCount(0);
  await expect(atlas.page).toHaveURL('/?theme=capacity');
});

test('what is on the About page is found, opened and read from there', async ({ atlas }) => {
  await atlas.withoutWebGl();
  await atlas.openList('/');
  await atlas.search().fill('F04');
  await atlas.searchResult('F04').getByRole('link').click();
  await expect(atlas.page).toHaveURL('/about/');
  const doubt = atlas.page.locator('#F04');
  await expect(doubt).toHaveAttribute('open', '');
  await expect(doubt.locator('summary')).toBeFocused();
  await expect(doubt.locator('summary')).toBeInViewport();
});

test('a partner is a filter, an activity its page; a link brings the words along', async ({
  atlas,
}) => {
  await atlas.withoutWebGl();
  await atlas.openList('/?q=unfpa');
  await atlas.searchResult('unfpa').getByRole('link').click();
  await expect(atlas.page).toHaveURL('/?partner=unfpa');
  expect(await atlas.result()).toMatchObject({ activities: 2, countries: 2 });
  await atlas.search().fill('178 judges');
  await atlas.searchResult('access-to-justice-workshops-for-judges-egypt').click();
  await expect(atlas.page).toHaveURL(/\/activity\/access-to-justice-workshops-for-judges-egypt\//);
});

test('on a phone a button opens the search, over all but the way out', async ({ atlas }) => {
  await atlas.page.setViewportSize({ width: 320, height: 640 });
  await atlas.withoutWebGl();
  await atlas.openList('/');
  await atlas.button('Search').click();
  await atlas.page.keyboard.type('pa');
  await expect(atlas.searchResult('PAN')).toBeInViewport();
  await expect(atlas.exit()).toBeInViewport({ ratio: 1 });
  await atlas.searchResult('PAN').getByRole('link').click();
  await expect(atlas.page).toHaveURL('/country/PAN/');
});
