import { expect } from '@playwright/test';
import { test } from './test.ts';

test('N24 code of the map that did not come leaves the picture, and comes when asked again', async ({
  atlas,
}) => {
  await atlas.page.route(/live-map-.*\.js/, (route) => route.abort());
  await atlas.page.goto('/');
  await expect(atlas.button('Show the map again')).toBeVisible();
  await expect(atlas.document()).toHaveAttribute('data-ready', 'static');
  expect(atlas.printed.filter((line) => !line.includes('Failed to load resource'))).toEqual([]);
  await atlas.page.unroute(/live-map-.*\.js/);
  await atlas.button('Show the map again').click();
  await atlas.isReady();
});

test('N24 code of a page that is gone is asked for once more, then the page says so', async ({
  atlas,
}) => {
  await atlas.withoutWebGl();
  const code = /about-page-.*\.js/;
  await atlas.page.route(code, (route) => route.abort());
  await atlas.openList('/');
  await atlas.tab('About').click();
  await expect(atlas.button('Load this page again')).toBeVisible();
  await expect(atlas.page).toHaveURL('/about/');
  await expect(atlas.exit()).toBeVisible();
  expect(atlas.requests.filter((url) => url.endsWith('/about/'))).toHaveLength(1);
  await atlas.page.unroute(code);
  await atlas.button('Load this page again').click();
  await expect(atlas.button('Load this page again')).toHaveCount(0);
  await expect(atlas.page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('N24 without the code of the panel the filters and the map go on', async ({ atlas }) => {
  await atlas.withoutWebGl();
  await atlas.page.route(/whole-panel-.*\.js/, (route) => route.abort());
  await atlas.openList('/');
  await expect(atlas.details()).toContainText('The details did not load.');
  await atlas.choice('theme', 'capacity').check();
  await expect(atlas.sentence()).toHaveAttribute('data-activities', '12');
});
