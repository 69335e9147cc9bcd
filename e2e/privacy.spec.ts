import { expect } from '@playwright/test';
import { test } from './test.ts';

test('P01 P06 a tour asks nobody else, stores nothing and prints nothing', async ({
  atlas,
  baseURL,
  context,
}) => {
  await atlas.open('/?theme=capacity');
  await atlas.page.goto('/country/EGY/');
  await atlas.page.goto('/table/');
  await expect(atlas.page.getByRole('table').first()).toBeVisible();
  await atlas.page.goto('/about/');
  await expect(atlas.page.getByRole('heading', { level: 1 })).toBeVisible();
  const elsewhere = atlas.requests.filter(
    (url) => !url.startsWith(baseURL ?? '') && !url.startsWith('data:'),
  );
  expect(elsewhere).toEqual([]);
  expect(atlas.printed).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const stored = await atlas.page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  expect(stored).toEqual([0, 0, 0, 0]);
});

test.describe('Leave this site', () => {
  const ELSEWHERE = 'https://www.weather.com/';

  test.beforeEach(async ({ atlas, context }) => {
    await atlas.withoutWebGl();
    await context.route(`${ELSEWHERE}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
    );
  });

  test('P12 a click leaves, and Back does not return', async ({ atlas }) => {
    await atlas.page.goto('/');
    await atlas.choice('theme', 'policy').check();
    await atlas.choice('theme', 'capacity').check();
    await atlas.exit().click();
    await expect(atlas.page).toHaveURL(ELSEWHERE);
    await atlas.page.goBack();
    await expect(atlas.page).toHaveURL('about:blank');
  });

  test('P12 neither does Forward, nor Back over addresses typed or changed by hand', async ({
    atlas,
  }) => {
    await atlas.page.goto('/country/EGY/');
    await expect(atlas.sentence()).toBeVisible();
    await atlas.page.goto('/table/?theme=policy');
    await atlas.tab('Map').click();
    await atlas.page.evaluate(() => {
      location.hash = 'by-hand';
    });
    await atlas.choice('theme', 'capacity').check();
    await atlas.exit().click();
    await expect(atlas.page).toHaveURL(ELSEWHERE);
    await atlas.page.goForward();
    await expect(atlas.page).toHaveURL(ELSEWHERE);
    await atlas.page.goBack();
    await expect(atlas.page).toHaveURL(ELSEWHERE);
    await atlas.page.goBack();
    await expect(atlas.page).toHaveURL('about:blank');
  });

  test('P12 nor a history that the browser had to cut short', async ({ atlas }) => {
    await atlas.page.goto('/');
    await expect(atlas.sentence()).toBeVisible();
    for (let press = 0; press < 60; press += 1) await atlas.choice('theme', 'policy').click();
    await atlas.exit().click();
    await expect(atlas.page).toHaveURL(ELSEWHERE);
    await atlas.page.goForward();
    await expect(atlas.page).toHaveURL(ELSEWHERE);
  });

  test('P07 Space leaves like Enter', async ({ atlas }) => {
    await atlas.page.goto('/');
    await atlas.exit().press('Space');
    await expect(atlas.page).toHaveURL(ELSEWHERE);
  });

  test('P09 the way out is there before any script', async ({ atlas }) => {
    await atlas.page.route('**/assets/*.js', (route) => route.abort());
    await atlas.page.goto('/country/EGY/');
    await atlas.exit().click();
    await expect(atlas.page).toHaveURL(ELSEWHERE);
  });

  test('P07 three presses of Shift leave, two with another key between do not', async ({
    atlas,
  }) => {
    await atlas.page.goto('/');
    await expect(atlas.sentence()).toBeVisible();
    for (const key of ['Shift', 'Shift', 'a', 'Shift']) await atlas.page.keyboard.press(key);
    await expect(atlas.sentence()).toBeVisible();
    for (const key of ['Shift', 'Shift']) await atlas.page.keyboard.press(key);
    await expect(atlas.page).toHaveURL(ELSEWHERE);
  });
});

test('every page carries the content security policy itself', async ({ request }) => {
  for (const path of ['/', '/country/EGY/', '/table/', '/embed/', '/404.html']) {
    const page = await (await request.get(path)).text();
    expect(page, path).toContain(
      `http-equiv="Content-Security-Policy" content="default-src 'none'`,
    );
    expect(page, path).not.toContain('unsafe-inline');
  }
});

test('P10 without script the way out, the sentence, the picture and the countries are there', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Leave this site' })).toHaveAttribute(
    'href',
    'https://www.weather.com/',
  );
  await expect(page.getByRole('status')).toHaveText(
    '26 activities in 20 countries, 10 naming no country',
  );
  // The 20 that count, under a head.
  await expect(page.getByRole('row')).toHaveCount(21);
  await expect(page.getByRole('row', { name: 'Pakistan 4' })).toBeVisible();
  await expect(page.getByRole('img', { name: /26 activities/ })).toBeVisible();
  // What does nothing without script is not offered.
  await expect(page.getByRole('button', { name: 'Filters' })).toBeHidden();
  await expect(page.getByRole('radio', { name: 'Themes' })).toBeHidden();
  await context.close();
});
