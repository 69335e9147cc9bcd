import { expect } from '@playwright/test';
import { Atlas } from './atlas.ts';
import { coloursIn } from './in-page.ts';
import { test } from './test.ts';

test('without script a country reads as a page: name, figures, both activities, sources, map', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const atlas = new Atlas(await context.newPage());
  await atlas.page.goto('/country/EGY/');
  const details = atlas.details();
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Egypt');
  await expect(details.getByRole('definition').first()).toHaveText('218');
  for (const [slug, words] of [
    [
      'access-to-justice-workshops-for-judges-egypt',
      'nine training workshops in Egypt for 178 judges',
    ],
    ['administrative-prosecution-judges-workshops-egypt', '40'],
  ] as const) {
    const activity = atlas.activity(slug);
    await expect(activity).toBeVisible();
    await expect(activity).toContainText(words);
    await expect(activity.getByRole('link', { name: /^Source, paragraph \d+/ })).toHaveAttribute(
      'href',
      /^https:/,
    );
  }
  await expect(atlas.page.getByRole('img', { name: /Egypt is outlined/ })).toBeVisible();
  await expect(atlas.button('4: 1 country or area')).toBeVisible();
  await expect(atlas.button('Close')).toBeHidden();
  expect(atlas.printed).toEqual([]);
  await context.close();
});

for (const [path, words] of [
  ['/activity/one-window-centre-bishkek/', 'UNODC helped the Government of Kyrgyzstan'],
  ['/table/', 'Pakistan'],
  ['/about/', 'Known'],
  ['/safety/', 'traces'],
  ['/compare/', 'Compare countries'],
] as const) {
  test(`without script ${path} can be read, under its own name`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(path);
    await expect(page.getByText(words).first()).toBeVisible();
    const named = [
      await page.title(),
      await page.locator('meta[name=description]').getAttribute('content'),
    ];
    await page.goto('/');
    expect(named).not.toContain(await page.title());
    expect(named).not.toContain(
      await page.locator('meta[name=description]').getAttribute('content'),
    );
    await context.close();
  });
}

test('the picture of a link is 1200 by 630 and has its country in a ring', async ({ atlas }) => {
  const pictureOf = async (path: string) => {
    const html = await (await atlas.page.request.get(path)).text();
    const address = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
    return (await atlas.page.request.get(new URL(address, 'http://any').pathname)).body();
  };
  const [egypt, world] = [await pictureOf('/country/EGY/'), await pictureOf('/')];
  expect([egypt.readUInt32BE(16), egypt.readUInt32BE(20)]).toEqual([1200, 630]);
  const around = (x: number, y: number) =>
    Array.from({ length: 80 * 60 }, (_, at) => ({ x: x + (at % 80), y: y + Math.floor(at / 80) }));
  const RING = '23,18,30';
  const ringAt = async (picture: Buffer, x: number, y: number) => {
    const [colours = []] = await coloursIn(atlas.page, [picture], around(x, y));
    return colours.filter((colour) => colour === RING).length;
  };
  // Around Egypt, and around Brazil.
  expect(await ringAt(egypt, 590, 205)).toBeGreaterThan(100);
  expect(await ringAt(egypt, 420, 300)).toBe(0);
  expect(await ringAt(world, 590, 205)).toBe(0);
});

test('a country stands in its document, and under a filter its words do not', async ({ atlas }) => {
  await atlas.openDocument('/country/EGY/');
  await expect(atlas.document()).toHaveAttribute('data-ready', 'static');
  await expect(atlas.details()).toContainText('178 judges');
  await atlas.openDocument('/country/EGY/?theme=policy');
  await expect(atlas.document()).not.toHaveAttribute('data-ready', /./);
  await expect(atlas.page.locator('[data-activity], [data-activities]')).toHaveCount(0);
});

test('the app takes over a country without moving it', async ({ atlas }) => {
  await atlas.withoutWebGl();
  await atlas.openDocument('/country/EGY/');
  const before = await atlas.details().innerText();
  await atlas.page.unrouteAll();
  await atlas.openList('/country/EGY/');
  expect(await atlas.details().innerText()).toBe(before);
});

test('A36 on paper a country is one page: its words, figures, map and address, and nothing to press', async ({
  atlas,
  baseURL,
}) => {
  await atlas.withoutWebGl();
  await atlas.openList('/country/EGY/');
  expect(await atlas.pagesOnPaper()).toBe(1);
  await atlas.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(atlas.details()).toContainText('178 judges');
  await expect(atlas.page.getByText(`${new URL(baseURL ?? '').origin}/country/EGY/`)).toBeVisible();
  await expect(atlas.exit()).toBeHidden();
  await expect(
    atlas.page.getByRole('button', { name: /Close|Filters|List of countries/ }),
  ).toHaveCount(0);
  expect(await atlas.token('--ink')).toBe('34,29,41');
});

test('A36 a fuller country, a theme and two countries side by side fit on one page each', async ({
  atlas,
}) => {
  await atlas.withoutWebGl();
  for (const [address, title] of [
    ['/country/PAK/', 'Pakistan'],
    ['/?theme=services', 'Protection and services for survivors'],
  ] as const) {
    await atlas.openList(address);
    await expect(atlas.details().getByRole('heading', { name: title, exact: true })).toBeVisible();
    expect([address, await atlas.pagesOnPaper()]).toEqual([address, 1]);
  }
  await atlas.page.goto('/compare/?country=KGZ,EGY');
  await expect(atlas.page.getByRole('table').getByText('178 judges')).toBeVisible();
  expect(await atlas.pagesOnPaper()).toBe(1);
});
