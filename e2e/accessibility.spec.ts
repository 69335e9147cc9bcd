import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Atlas } from './atlas.ts';
import { test } from './test.ts';

const STATES: Record<string, (atlas: Atlas) => Promise<void>> = {
  overview: (atlas) => atlas.open('/'),
  filtered: (atlas) => atlas.open('/?theme=capacity&year=undated'),
  empty: (atlas) => atlas.open('/?theme=capacity&year=2023&partner=unfpa'),
  country: (atlas) => atlas.open('/country/KGZ/'),
  activity: (atlas) => atlas.open('/activity/global-femicide-estimates/'),
  list: async (atlas) => {
    await atlas.open('/');
    await atlas.button('List of countries').click();
  },
  notice: async (atlas) => {
    await atlas.open('/?theme=xyz');
    await expect(atlas.notice()).toBeVisible();
  },
  failure: async (atlas) => {
    await atlas.page.route('**/data/manifest.json', (route) => route.abort());
    await atlas.page.goto('/');
    await expect(atlas.alert()).toBeVisible();
  },
  table: async (atlas) => {
    await atlas.page.goto('/table/');
    await expect(atlas.page.getByRole('table').first()).toBeVisible();
  },
  about: async (atlas) => {
    await atlas.page.goto('/about/');
    await expect(atlas.page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  },
  safety: async (atlas) => {
    await atlas.page.goto('/safety/');
    await expect(atlas.page.getByRole('heading', { level: 1 })).toBeVisible();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, reach] of Object.entries(STATES)) {
    test(`axe finds nothing: ${name}, ${colorScheme}`, async ({ atlas }) => {
      await atlas.page.emulateMedia({ colorScheme });
      await reach(atlas);
      const { violations } = await new AxeBuilder({ page: atlas.page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    });
  }
}

test('phone: axe finds nothing and nothing is wider than the screen', async ({ atlas }) => {
  await atlas.page.setViewportSize({ width: 320, height: 640 });
  await atlas.open('/?theme=capacity');
  const { violations } = await new AxeBuilder({ page: atlas.page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  const width = await atlas.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
});

test('landmarks and headings are those of the contract', async ({ atlas }) => {
  await atlas.open('/');
  for (const role of ['banner', 'main', 'navigation'] as const) {
    await expect(atlas.page.getByRole(role)).not.toHaveCount(0);
  }
  await expect(atlas.page.getByRole('heading', { level: 1 })).toHaveCount(1);
  for (const region of [atlas.filters(), atlas.map(), atlas.details()]) {
    await expect(region).toHaveCount(1);
  }
  expect(Object.keys(await atlas.countryValues())).toHaveLength(195);
});
