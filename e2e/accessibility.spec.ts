import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { coveredFocus } from './reach.ts';
import { test } from './test.ts';

/** Every other state of the atlas: states.spec.ts, which never waits for the map that zooms. */
test('axe finds nothing with the map drawn, light and dark', async ({ atlas }) => {
  await atlas.open('/country/KGZ/');
  for (const colorScheme of ['light', 'dark'] as const) {
    await atlas.page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: atlas.page }).analyze();
    const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
    expect(found, colorScheme).toEqual([]);
  }
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

test('while the data loads, and without it, the regions are there', async ({ atlas }) => {
  let fail = () => {};
  const failed = new Promise<void>((resolve) => {
    fail = resolve;
  });
  await atlas.page.route(/\/data\/index\..*\.json$/, async (route) => {
    await failed;
    await route.fulfill({ status: 404, body: '' });
  });
  // A country without activities: its document holds no words that stand until the data has come.
  await atlas.page.goto('/country/FRA/');
  await expect(atlas.page.getByRole('status')).toHaveCount(1);
  await expect(atlas.page.getByRole('status')).toHaveText(/Loading/);
  await expect(atlas.sentence()).toHaveCount(0);
  for (const region of [atlas.filters(), atlas.details()]) {
    await expect(region).toHaveText(/Loading/);
  }
  fail();
  await expect(atlas.alert()).toBeVisible();
  for (const region of [atlas.filters(), atlas.details()]) {
    await expect(region).toHaveText(/without the data/);
  }
});

test('a heading names its subject alone, the title the site as well', async ({ atlas }) => {
  await atlas.withoutWebGl();
  await atlas.page.goto('/country/EGY/');
  await expect(atlas.page.getByRole('heading', { level: 1 })).toHaveText('Egypt');
  await expect(atlas.page).toHaveTitle('Egypt · EVAW Atlas');
});

for (const path of ['/', '/country/KGZ/', '/country/PHL/', '/country/SOM/?theme=services']) {
  test(`no level of headings is left out on ${path}`, async ({ atlas }) => {
    await atlas.withoutWebGl();
    await atlas.openList(path);
    await expect(atlas.details().getByRole('heading')).not.toHaveCount(0);
    const levels = await atlas.page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
    for (const [at, level] of levels.entries()) {
      expect(level - (levels[at - 1] ?? 0), `${levels} at ${at}`).toBeLessThanOrEqual(1);
    }
  });
}

test('trying again leaves the focus on the page', async ({ atlas }) => {
  await atlas.withoutWebGl();
  const index = /\/data\/index\..*\.json$/;
  await atlas.page.route(index, (route) => route.fulfill({ status: 404, body: '' }));
  await atlas.page.goto('/');
  await expect(atlas.alert()).toBeVisible();
  await atlas.page.unroute(index);
  await atlas.button('Try again').press('Enter');
  await expect(atlas.sentence()).toHaveCount(1);
  await expect(atlas.page.getByRole('main')).toBeFocused();
});

test('phone: the open filters keep the focus among themselves and the bar', async ({ atlas }) => {
  await atlas.withoutWebGl();
  await atlas.page.setViewportSize({ width: 390, height: 844 });
  await atlas.openList('/?theme=nonsense');
  await expect(atlas.notice()).toBeVisible();
  await atlas.button('Filters').press('Enter');
  await expect(atlas.button('Close filters')).toBeFocused();
  await expect(atlas.exit()).toBeVisible();
  await expect(atlas.notice()).toBeHidden();
  await expect(atlas.stage()).toBeHidden();
  await expect(atlas.details()).toBeHidden();
  for (let stop = 0; stop < 60; stop += 1) {
    await atlas.page.keyboard.press('Tab');
    expect(await coveredFocus(atlas.page), String(stop)).toBeNull();
  }
  await atlas.page.keyboard.press('Escape');
  await expect(atlas.filters()).toBeHidden();
});

for (const way of ['Escape', 'Close filters', 'Show 36 activities', 'press of the bar']) {
  test(`phone: filters closed by ${way} give the focus back`, async ({ atlas }) => {
    await atlas.withoutWebGl();
    await atlas.page.setViewportSize({ width: 390, height: 844 });
    await atlas.openList('/');
    await atlas.button('Filters').click();
    await expect(atlas.filters()).toBeVisible();
    if (way === 'Escape') await atlas.page.keyboard.press('Escape');
    else if (way === 'press of the bar') await atlas.page.mouse.click(2, 2);
    else await atlas.button(way).click();
    await expect(atlas.filters()).toBeHidden();
    await expect(atlas.button('Filters')).toBeFocused();
  });
}

test('the list of countries closes when the focus or a press goes elsewhere', async ({ atlas }) => {
  await atlas.open('/');
  const list = atlas.countryList();
  await atlas.button('List of countries').click();
  await expect(list).toBeVisible();
  await atlas.page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(atlas.button('List of countries')).toBeFocused();
  await atlas.button('List of countries').click();
  await atlas.button('Zoom in').focus();
  await expect(list).toBeHidden();
  await expect(atlas.button('Zoom in')).toBeFocused();
  await atlas.button('List of countries').click();
  await atlas.sentence().click();
  await expect(list).toBeHidden();
  await atlas.button('List of countries').click();
  await atlas.clickPlace(-150, 5);
  await expect(list).toBeHidden();
});

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
]) {
  test(`${width} wide: what has the focus is never under what sticks`, async ({ atlas }) => {
    await atlas.withoutWebGl();
    await atlas.page.setViewportSize({ width, height });
    await atlas.openList('/?theme=capacity');
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let stop = 0; stop < 70; stop += 1) {
        await atlas.page.keyboard.press(key);
        expect(await coveredFocus(atlas.page), String(stop)).toBeNull();
      }
    }
  });
}
