import { expect } from '@playwright/test';
import { test } from './test.ts';

test.beforeEach(({ atlas }) => atlas.withoutWebGl());

test('B01 B10 nothing is missed of a browser that stores nothing and lacks what is new', async ({
  atlas,
}) => {
  await atlas.page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
    Reflect.deleteProperty(Intl, 'Segmenter');
    Reflect.deleteProperty(globalThis, 'structuredClone');
  });
  await atlas.page.route('https://www.weather.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
  await atlas.openList('/country/EGY/');
  await atlas.choice('theme', 'capacity').check();
  await atlas.search().fill('viet nam');
  await expect(atlas.searchResult('VNM')).toBeVisible();
  await atlas.tab('Table').click();
  await expect(atlas.sentence()).toContainText('12 activities');
  expect(atlas.printed).toEqual([]);
  await atlas.exit().click();
  await expect(atlas.page).toHaveURL('https://www.weather.com/');
});
