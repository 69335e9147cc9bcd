import { expect } from '@playwright/test';
import type { Atlas } from './atlas.ts';
import { test } from './test.ts';

const ELSEWHERE = 'https://www.weather.com/';
const MANIFEST = '**/data/manifest.json';

test.beforeEach(async ({ atlas, context }) => {
  await atlas.withoutWebGl();
  await context.route(`${ELSEWHERE}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
});

test('N25 without styles all can be read, and the way out leads out', async ({ atlas }) => {
  await atlas.page.route('**/*.css', (route) => route.abort());
  await atlas.openList('/country/EGY/');
  await expect(atlas.details()).toContainText('178 judges');
  await atlas.tab('Table').click();
  await expect(atlas.page.getByRole('table').first()).toBeVisible();
  await atlas.exit().click();
  await expect(atlas.page).toHaveURL(ELSEWHERE);
});

test('N27 N28 offline before the data: it is said within seconds, and trying again heals', async ({
  atlas,
  context,
}) => {
  await atlas.page.route(MANIFEST, async (route) => {
    await context.setOffline(true);
    await route.abort('internetdisconnected');
  });
  await atlas.page.goto('/?theme=capacity');
  // Shapes that were still on their way have a message of their own.
  const message = atlas.alert().filter({ hasText: 'The data did not load.' });
  await expect(message).toBeVisible({ timeout: 6000 });
  await expect(atlas.sentence()).toHaveCount(0);
  await atlas.page.unroute(MANIFEST);
  await context.setOffline(false);
  await message.getByRole('button', { name: 'Try again' }).click();
  await expect(atlas.sentence()).toHaveAttribute('data-activities', '12');
  await expect(message).toHaveCount(0);
});

const TIMES: Record<string, (atlas: Atlas) => Promise<void>> = {
  'while the data loads': async (atlas) => {
    await atlas.page.route(MANIFEST, () => {});
    await atlas.page.goto('/?theme=capacity');
  },
  'when the data has failed': async (atlas) => {
    await atlas.page.route(MANIFEST, (route) => route.abort());
    await atlas.page.goto('/?theme=capacity');
    await expect(atlas.alert()).toBeVisible();
  },
  'from an open dialog': async (atlas) => {
    await atlas.openList('/?theme=capacity');
    await atlas.openShare('Share');
  },
  'after an error of a script': async (atlas) => {
    await atlas.openList('/?theme=capacity');
    await atlas.page.evaluate(() => {
      setTimeout(() => {
        throw new Error('anything');
      });
    });
  },
};

for (const [time, arrive] of Object.entries(TIMES)) {
  test(`P09 the way out works ${time}`, async ({ atlas }) => {
    await arrive(atlas);
    await atlas.exit().first().click();
    await expect(atlas.page).toHaveURL(ELSEWHERE);
  });
}
