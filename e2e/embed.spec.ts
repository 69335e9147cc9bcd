import { expect } from '@playwright/test';
import { Atlas } from './atlas.ts';
import { HostPage } from './host-page.ts';
import { test } from './test.ts';

const host = new HostPage();
test.beforeAll(() => host.listen());
test.afterAll(() => host.close());

const SANDBOX = 'sandbox="allow-scripts allow-popups"';
const ELSEWHERE = 'https://www.weather.com/';

const frameOf = (address: string, attributes: string, width = 480, height = 360) =>
  `<iframe src="${address}" width="${width}" height="${height}" ${attributes}></iframe>`;

for (const [kind, attributes, headers] of [
  ['a plain frame', '', {}],
  ['a sandboxed frame', SANDBOX, {}],
  ['a frame that may do nothing but run (E03)', 'sandbox="allow-scripts"', {}],
  [
    'a sandboxed frame of an isolated page',
    SANDBOX,
    { 'cross-origin-embedder-policy': 'require-corp' },
  ],
] as const) {
  test(`E02 in ${kind} on another origin it works, prints nothing and asks nobody else`, async ({
    atlas,
    baseURL,
  }) => {
    const address = `${baseURL}embed/?theme=capacity`;
    const page = host.show([frameOf(address, attributes)], headers);
    await atlas.page.goto(page);
    const frame = atlas.page.frameLocator('iframe');
    await expect(frame.getByRole('status')).toHaveText(/^12 activities in 16 countries/);
    await expect(frame.locator('html')).toHaveAttribute('data-ready', 'static');
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Training and institutions');
    await expect(frame.getByText('Boundaries and names imply no legal opinion.')).toBeVisible();
    const link = frame.getByRole('link', { name: /Open in the atlas/ });
    await expect(link).toHaveAttribute('href', '/?theme=capacity');
    await expect(link).toHaveAttribute('rel', 'noopener');
    expect(atlas.printed).toEqual([]);
    const known = [baseURL ?? '', page, 'data:'];
    expect(atlas.requests.filter((url) => !known.some((each) => url.startsWith(each)))).toEqual([]);
    expect(atlas.requests.filter((url) => /live-map|maplibre/.test(url))).toEqual([]);
  });
}

test('B13 the link of a sandboxed frame opens the full view, which warns that no files may come', async ({
  atlas,
  baseURL,
}) => {
  await atlas.page.goto(host.show([frameOf(`${baseURL}embed/country/EGY/`, SANDBOX)]));
  const link = atlas.page.frameLocator('iframe').getByRole('link', { name: /Open in the atlas/ });
  const [popup] = await Promise.all([atlas.page.waitForEvent('popup'), link.click()]);
  await expect(popup).toHaveURL(`${baseURL}country/EGY/`);
  await expect(popup.getByRole('heading', { name: 'Egypt' }).first()).toBeVisible();
  const opened = new Atlas(popup);
  await opened.openShare('Share');
  await expect(opened.dialog()).toContainText('If a file does not arrive');
});

test('E05 E06 a frame reads addresses as the atlas does, and has nothing to press that changes them', async ({
  atlas,
}) => {
  await atlas.openList('/embed/?theme=capacity,xyz&year=20x4&evil=%3Cscript%3E&wide=1');
  await expect(atlas.sentence()).toHaveAttribute('data-activities', '12');
  await expect(atlas.page).toHaveURL(/^[^?]*\/embed\/\?theme=capacity/);
  const { page } = atlas;
  await expect(page.getByRole('textbox').or(page.getByRole('checkbox'))).toHaveCount(0);
  // The list, and the way to close the notice of what was left out of the address.
  await expect(atlas.notice()).toContainText('xyz');
  await expect(page.getByRole('button')).toHaveCount(2);
  await expect(page.getByRole('link')).toHaveCount(1);
});

test('the wheel over a frame scrolls the page around it, and a country can be opened', async ({
  atlas,
  baseURL,
}) => {
  await atlas.page.goto(host.show([frameOf(`${baseURL}embed/`, SANDBOX, 800, 600)]));
  const frame = atlas.page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-ready', 'static');
  await atlas.page.mouse.move(400, 300);
  await atlas.page.mouse.wheel(0, 400);
  await expect.poll(() => atlas.page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await frame.getByRole('button', { name: 'List of countries' }).press('Enter');
  await atlas.page.keyboard.type('Kenya');
  await atlas.page.keyboard.press('Enter');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Kenya');
  expect(await atlas.page.evaluate(() => history.length)).toBe(2);
  expect(atlas.printed).toEqual([]);
});

test('E08 twenty on one page all have their picture, and none takes a graphics context', async ({
  atlas,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const frames = Array.from({ length: 20 }, () => frameOf(`${baseURL}embed/`, SANDBOX, 200, 200));
  await atlas.page.goto(host.show(frames));
  for (const frame of atlas.page.frames().slice(1)) {
    await expect(frame.locator('html')).toHaveAttribute('data-ready', 'static', {
      timeout: 120_000,
    });
    await expect(frame.locator('canvas')).toHaveCount(0);
  }
  expect(atlas.page.frames()).toHaveLength(21);
  expect(atlas.printed).toEqual([]);
});

test('P13 three presses of Shift take the page along, or blank the frame where that is forbidden', async ({
  atlas,
  baseURL,
  context,
}) => {
  await context.route(`${ELSEWHERE}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
  for (const [attributes, isForbidden] of [
    [SANDBOX, true],
    ['', false],
  ] as const) {
    const page = host.show([frameOf(`${baseURL}embed/`, attributes)]);
    await atlas.page.goto(page);
    const frame = atlas.page.frameLocator('iframe');
    await expect(frame.getByRole('status')).toHaveText(/26 activities/);
    await frame.getByRole('application').focus();
    for (let press = 0; press < 3; press += 1) await atlas.page.keyboard.press('Shift');
    if (isForbidden) await expect.poll(() => atlas.page.frames()[1]?.url()).toBe('about:blank');
    await expect(atlas.page).toHaveURL(isForbidden ? page : ELSEWHERE);
  }
});

test('E09 at 200 by 200 the map, its name and the way to the rest are there, and nothing scrolls', async ({
  atlas,
}) => {
  await atlas.page.setViewportSize({ width: 200, height: 200 });
  await atlas.page.goto('/embed/?theme=capacity');
  await expect(atlas.document()).toHaveAttribute('data-ready', 'static');
  await expect(atlas.page.getByRole('link', { name: /Open in the atlas/ })).toBeInViewport();
  const box = await atlas.stage().boundingBox();
  expect(box?.height).toBeGreaterThan(60);
  const { width, height } = await atlas.page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: scrollHeight };
  });
  expect([width, height]).toEqual([200, 200]);
});
