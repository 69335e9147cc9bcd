import { expect } from '@playwright/test';
import { takeDrawings } from './broken-graphics.ts';
import { test } from './test.ts';

const INDEX = /\/data\/index\..*\.json$/;
const WORLD = '**/geo/map-l0.topojson';

test('N21 without data the outline stands, the filters are kept, and a retry heals', async ({
  atlas,
}) => {
  await atlas.withoutWebGl();
  await atlas.page.route(INDEX, (route) => route.fulfill({ status: 500, body: 'no' }));
  await atlas.page.goto('/?theme=capacity');
  await expect(atlas.alert()).toContainText('The data did not load.');
  await expect(atlas.alert()).toContainText('Your filters are kept.');
  await expect(atlas.map()).toBeVisible();
  await expect(atlas.sentence()).toHaveCount(0);
  await atlas.page.unroute(INDEX);
  await atlas.button('Try again').click();
  await expect(atlas.sentence()).toHaveAttribute('data-activities', '12');
  await expect(atlas.page).toHaveURL('/?theme=capacity');
  await expect(atlas.alert()).toHaveCount(0);
});

test('N10 one error of the server heals by itself', async ({ atlas }) => {
  await atlas.withoutWebGl();
  let calls = 0;
  await atlas.page.route(INDEX, async (route) => {
    calls += 1;
    if (calls === 1) await route.fulfill({ status: 503, body: '' });
    else await route.continue();
  });
  await atlas.openList('/');
  await expect(atlas.sentence()).toHaveAttribute('data-activities', '26');
  expect(calls).toBe(2);
});

test('N07 a page instead of data is called that', async ({ atlas }) => {
  await atlas.withoutWebGl();
  const body = '<!doctype html><title>Sign in to the network</title>';
  await atlas.page.route('**/data/manifest.json', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body }),
  );
  await atlas.page.goto('/');
  await expect(atlas.alert()).toContainText('Your network returned a page instead of data.');
});

test('without the world layer the list and the details still work', async ({ atlas }) => {
  await atlas.page.route(WORLD, (route) => route.abort());
  await atlas.page.goto('/');
  await expect(atlas.alert()).toContainText('The map did not load.');
  await expect(atlas.sentence()).toHaveAttribute('data-activities', '26');
  expect(Object.keys(await atlas.countryValues())).toHaveLength(195);
  await atlas.pickFromList('egyp');
  await expect(atlas.page).toHaveURL('/country/EGY/');
  await atlas.page.unroute(WORLD);
  await atlas.button('Try again').click();
  await atlas.isReady();
});

test('N21 without texts the counts stand, and a retry brings them', async ({ atlas }) => {
  await atlas.withoutWebGl();
  const texts = /\/data\/texts.*\.json$/;
  await atlas.page.route(texts, (route) => route.fulfill({ status: 500, body: 'no' }));
  await atlas.page.goto('/country/EGY/');
  await expect(atlas.alert()).toContainText('The texts of the activities did not load.');
  await expect(atlas.sentence()).toHaveAttribute('data-activities', '26');
  await atlas.page.unroute(texts);
  await atlas.button('Try again').click();
  await expect(atlas.alert()).toHaveCount(0);
  await expect(atlas.details()).toContainText('178 judges');
});

test('B15 a page whose text a translator took over still counts', async ({ atlas }) => {
  await atlas.withoutWebGl();
  await atlas.openList('/');
  await atlas.translate();
  await atlas.choice('theme', 'capacity').check();
  await expect(atlas.sentence()).toContainText('12 activities');
  const scope = atlas.choice('scope', 'country');
  await expect(scope).toHaveAccessibleName(
    new RegExp(` ${await scope.getAttribute('data-count')}$`),
  );
  await atlas.translate();
  await atlas.pickFromList('egyp');
  await expect(atlas.details()).toContainText('178 judges');
  await atlas.translate();
  await atlas.page.goBack();
  await atlas.translate();
  await atlas.tab('Table').click();
  await expect(atlas.sentence()).toContainText('12 activities');
  await expect(atlas.exit()).toBeVisible();
});

test('W01 without WebGL the picture, the list and the panel do everything else', async ({
  atlas,
}) => {
  await atlas.withoutWebGl();
  await atlas.page.goto('/');
  await expect(atlas.document()).toHaveAttribute('data-ready', 'static');
  await expect(atlas.map()).toContainText('cannot zoom here');
  await atlas.pointAt(29.5, 26.8);
  await expect(atlas.tooltip()).toContainText(/^Egypt/);
  await atlas.clickPlace(29.5, 26.8);
  await expect(atlas.page).toHaveURL('/country/EGY/');
  await atlas.choice('theme', 'services').check();
  await expect(atlas.sentence()).toHaveAttribute('data-activities', '5');
});

test('W05 W07 a drawing lost again and again before it is there is given up, and nothing is printed', async ({
  atlas,
}) => {
  await takeDrawings(atlas.page);
  await atlas.page.goto('/');
  // Software WebGL takes its time to fail four times.
  await expect(atlas.button('Show the map again')).toBeVisible({ timeout: 40_000 });
  await atlas.clickPlace(29.5, 26.8);
  await expect(atlas.page).toHaveURL('/country/EGY/');
  expect(atlas.printed).toEqual([]);
});

test('W11 a worker that never starts leaves the picture, and a button to try again', async ({
  atlas,
}) => {
  await atlas.page.route(/map-worker/, (route) => route.abort());
  await atlas.page.goto('/');
  await expect(atlas.button('Show the map again')).toBeVisible({ timeout: 40_000 });
  await atlas.clickPlace(29.5, 26.8);
  await expect(atlas.page).toHaveURL('/country/EGY/');
  await atlas.page.unroute(/map-worker/);
  await atlas.button('Show the map again').click();
  await expect(atlas.stage()).toBeFocused();
  await atlas.isReady();
  await expect(atlas.button('Zoom in')).toBeVisible();
});

test('without data no map is called ready', async ({ atlas }) => {
  await atlas.page.route(INDEX, (route) => route.fulfill({ status: 500, body: 'no' }));
  await atlas.page.goto('/');
  await expect(atlas.button('Zoom in')).toBeVisible();
  await expect(atlas.alert()).toBeVisible();
  await expect(atlas.document()).not.toHaveAttribute('data-ready', /./);
});

test('data that come after the map are drawn like data that come before it', async ({ atlas }) => {
  const address = '/?theme=evidence';
  await atlas.open(address);
  const usual = await atlas.stage().screenshot();
  await atlas.page.route(INDEX, (route) => route.fulfill({ status: 500, body: 'no' }));
  await atlas.page.goto(address);
  await expect(atlas.button('Zoom in')).toBeVisible();
  await atlas.page.unroute(INDEX);
  await atlas.button('Try again').click();
  await atlas.isReady();
  await expect
    .poll(async () => usual.equals(await atlas.stage().screenshot()), { timeout: 20_000 })
    .toBe(true);
});

test('a filter that matches nothing names the conflict and offers a way out', async ({ atlas }) => {
  await atlas.withoutWebGl();
  await atlas.page.goto('/?theme=capacity&year=2023&partner=unfpa');
  await expect(atlas.sentence()).toHaveText('None of the 36 activities matches these filters');
  await expect(atlas.details()).toContainText('No activity');
  await atlas
    .details()
    .getByRole('button', { name: /13 activities/ })
    .click();
  await expect(atlas.page).toHaveURL('/?theme=capacity');
});
