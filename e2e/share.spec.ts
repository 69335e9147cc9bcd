import { expect } from '@playwright/test';
import { test } from './test.ts';

test.beforeEach(({ atlas }) => atlas.withoutWebGl());

test('the link is copied, and said to be; Escape leads back to the button', async ({
  atlas,
  baseURL,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.openList('/?utm_source=mail&theme=CAPACITY');
  await atlas.openShare('Share');
  await expect(atlas.copyButton('Link')).toBeFocused();
  await atlas.page.keyboard.press('Enter');
  await expect(atlas.copyButton('Link')).toHaveText(/Copied/);
  const copied = await atlas.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${baseURL}?theme=capacity`);
  await expect(atlas.copyButton('Link')).toHaveText(/Copy/);
  await atlas.page.keyboard.press('Escape');
  await expect(atlas.dialog()).toHaveCount(0);
  await expect(atlas.button('Share')).toBeFocused();
});

test('B12 where copying is refused the text stands selected', async ({ atlas, baseURL }) => {
  await atlas.page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await atlas.openList('/country/EGY/');
  await atlas.openShare('Share');
  await atlas.copyButton('Link').click();
  await expect(atlas.dialog()).toContainText('The text is selected');
  expect(await atlas.page.evaluate(() => String(getSelection()))).toBe(`${baseURL}country/EGY/`);
});

test('X06 the picture is saved as SVG that stands alone, and as PNG in twice the size', async ({
  atlas,
}) => {
  await atlas.openList('/?theme=capacity');
  await atlas.openShare('Download');
  await expect(atlas.exportButton('csv')).toBeFocused();
  await expect(atlas.sharedPicture()).toBeVisible();
  const svg = await atlas.saved(atlas.inDialog('button', /^SVG/));
  const drawing = svg.content.toString();
  expect(drawing).toContain('Training and institutions');
  expect(drawing).toContain('src:url(data:font/woff2;base64,');
  expect(drawing).not.toMatch(/<script|<image|\shref=/);
  const png = await atlas.saved(atlas.inDialog('button', /3840/));
  expect(png.name).toMatch(/\.png$/);
  expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual([3840, 2160]);
});

test('the data are the activities of the sentence; without any the formats say why', async ({
  atlas,
}) => {
  await atlas.openList('/?theme=capacity');
  await atlas.openShare('Download');
  await expect(atlas.exportButton('csv')).toHaveAttribute('aria-disabled', 'false');
  const { name, content } = await atlas.saved(atlas.exportButton('json'));
  expect(name).toMatch(/\.json$/);
  expect(JSON.parse(content.toString())).toBeTruthy();
  await expect(atlas.dialog()).toContainText('Saved 13 activities.');
  await atlas.page.goto('/?theme=capacity&year=2023&partner=unfpa');
  await atlas.openShare('Download');
  await expect(atlas.exportButton('csv')).toHaveAttribute('aria-disabled', 'true');
  await expect(atlas.exportButton('csv')).toHaveAccessibleDescription(/nothing to write/);
});

test('code and citation name the view; the preview is a sandboxed frame that works', async ({
  atlas,
  baseURL,
}) => {
  await atlas.openList('/?theme=capacity');
  await atlas.openShare('Share');
  await atlas.inDialog('radio', 'Dark').last().check();
  await expect(atlas.shared('Embed')).toHaveValue(
    new RegExp(`src="${baseURL}embed/\\?theme=capacity&amp;appearance=dark"`),
  );
  await atlas.inDialog('button', 'Preview').click();
  const frame = atlas.dialog().frameLocator('iframe');
  await expect(frame.getByRole('status')).toHaveText(/^12 activities in 16 countries/);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await atlas.inDialog('radio', 'RIS').check();
  await expect(atlas.shared('Citation')).toHaveValue(/^TY {2}- DATA[\s\S]*\?theme=capacity/);
  await atlas.inDialog('button', 'QR code').click();
  await expect(atlas.dialog().getByRole('img', { name: /^QR code of/ })).toBeVisible();
  expect(atlas.printed).toEqual([]);
});

test('P09 the way out works over the dialog, by link and by keys', async ({ atlas, context }) => {
  await context.route('https://www.weather.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
  for (const leave of [
    () => atlas.inDialog('link', 'Leave this site').click(),
    async () => {
      for (let press = 0; press < 3; press += 1) await atlas.page.keyboard.press('Shift');
    },
  ]) {
    await atlas.openList('/');
    await atlas.openShare('Share');
    await leave();
    await expect(atlas.page).toHaveURL('https://www.weather.com/');
  }
});
