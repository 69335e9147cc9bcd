import { expect } from '@playwright/test';
import { announced, listen } from './announcements.ts';
import { test } from './test.ts';

test.beforeEach(({ atlas }) => atlas.withoutWebGl());

test('every change is announced once', async ({ atlas }) => {
  await atlas.openList('/');
  await listen(atlas.page);
  const says = async (words: RegExp) => {
    await expect(atlas.sentence()).toContainText(words);
    const said = await announced(atlas.page);
    expect(said).toEqual([expect.stringMatching(words)]);
  };
  await atlas.choice('theme', 'capacity').check();
  await says(/12 activities/);
  await atlas.choice('scope', 'country').check();
  await says(/12 activities/);
  await atlas.page.goBack();
  await says(/12 activities/);
  await atlas.yearHandle('From year').press('ArrowRight');
  await says(/None|0 activities/);
  await atlas.button('Clear all').click();
  await says(/26 activities/);
});

test('the search says how much it found, once for each word', async ({ atlas }) => {
  await atlas.openList('/');
  await listen(atlas.page);
  await atlas.search().fill('kyrg');
  await expect(atlas.searchResult('KGZ')).toBeVisible();
  const said = await announced(atlas.page);
  expect(said.at(-1)).toMatch(/^\d+ results$/);
  expect(new Set(said).size).toBe(said.length);
  await atlas.search().fill('nothing of the kind');
  await expect(atlas.search().page().getByRole('search')).toContainText('Nothing is called');
  expect(await announced(atlas.page)).toEqual(['0 results']);
});

test('the focus goes on to what came instead of what had it', async ({ atlas }) => {
  await atlas.openList('/?theme=xyz');
  await atlas.button('Dismiss this notice').press('Enter');
  await expect(atlas.details()).toBeFocused();
  await atlas.search().fill('viet nam');
  await expect(atlas.searchResult('VNM')).toBeVisible();
  await atlas.page.keyboard.press('ArrowDown');
  await atlas.page.keyboard.press('Enter');
  await expect(atlas.page).toHaveURL('/country/VNM/');
  await expect(atlas.details()).toBeFocused();
  await atlas.button('Close').press('Enter');
  await expect(atlas.page).toHaveURL('/');
  await expect(atlas.details()).toBeFocused();
});

test('the focus goes on from a button of the panel that goes with the filter', async ({
  atlas,
}) => {
  await atlas.openList('/country/EGY/?theme=policy');
  await atlas.details().getByRole('button', { name: 'Clear all filters' }).press('Enter');
  await expect(atlas.page).toHaveURL('/country/EGY/');
  await expect(atlas.details()).toBeFocused();
});

for (const [width, name] of [
  [1440, 'field'],
  [390, 'button'],
] as const) {
  test(`${width} wide: Escape in the search gives the focus back to its ${name}`, async ({
    atlas,
  }) => {
    await atlas.page.setViewportSize({ width, height: 800 });
    await atlas.openList('/');
    await atlas.page.keyboard.press('/');
    await atlas.page.keyboard.type('pa');
    await expect(atlas.searchResult('PAN')).toBeVisible();
    await atlas.page.keyboard.press('ArrowDown');
    await atlas.page.keyboard.press('Escape');
    await expect(atlas.searchResult('PAN')).toHaveCount(0);
    await expect(name === 'field' ? atlas.search() : atlas.button('Search')).toBeFocused();
  });
}
