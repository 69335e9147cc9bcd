import { expect } from '@playwright/test';
import { test } from './test.ts';

/** What readers come with, each answered from a cold page in at most three actions. */
test.beforeEach(async ({ atlas }) => {
  await atlas.withoutWebGl();
  await atlas.openList('/');
});

test('what has been done in Viet Nam, and with whom', async ({ atlas }) => {
  await atlas.search().fill('viet nam');
  await expect(atlas.searchResult('VNM')).toBeVisible();
  await atlas.search().press('Enter');
  await expect(atlas.details().getByRole('heading', { level: 2 })).toHaveText('Viet Nam');
  await expect(atlas.details().locator('[data-activity]')).toHaveCount(3);
  for (const partner of ['UNFPA', 'Viet Nam Women’s Union']) {
    await expect(atlas.details().getByRole('button', { name: partner })).toBeVisible();
  }
});

test('which activities involve UN Women', async ({ atlas }) => {
  await atlas.choice('partner', 'un-women').check();
  const { activities, elsewhere } = await atlas.result();
  expect(activities + elsewhere).toBe(4);
});

test('what happened in 2022', async ({ atlas }) => {
  for (const end of ['From year', 'To year'] as const) {
    await atlas.yearHandle(end).focus();
    await atlas.page.keyboard.type('2022');
    await atlas.page.keyboard.press('Enter');
  }
  await expect(atlas.page).toHaveURL('/?year=2022');
  await expect(atlas.sentence()).toHaveAttribute('data-elsewhere', '2');
});

test('how many judges were trained in Egypt, and where the figure comes from', async ({
  atlas,
}) => {
  await atlas.search().fill('judges egypt');
  const workshops = 'access-to-justice-workshops-for-judges-egypt';
  await atlas.searchResult(workshops).getByRole('link').click();
  await expect(atlas.details()).toContainText('178');
  await expect(atlas.details()).toContainText(/[Pp]aragraph \d+/);
});

test('which work concerns no single country', async ({ atlas }) => {
  await expect(atlas.page.getByRole('region', { name: /Global and regional/ })).toBeVisible();
});

test('everything that the dataset holds is found by its key, symbol or name', async ({ atlas }) => {
  const read = async (path: string) => (await atlas.page.request.get(`/data/${path}`)).json();
  const { files } = await read('manifest.json');
  const pathOf = (role: string) => files.find((file: { role: string }) => file.role === role).path;
  const { records } = await read(pathOf('index'));
  const { flags, instruments, standingFunctions, programmes } = await read(pathOf('reference'));
  const wanted: [query: string, id: string][] = [
    ...records.key.map((key: string, row: number) => [key, records.slug[row]]),
    ...[...flags, ...standingFunctions].map(({ key }) => [key, key]),
    ...instruments.map(({ symbol, key }: Record<string, string>) => [symbol, key]),
    ...programmes.map(({ name, id }: Record<string, string>) => [name, id]),
  ];
  expect(wanted).toHaveLength(39 + 32 + 8 + instruments.length + 8);
  for (const [query, id] of wanted) {
    await atlas.search().fill(query);
    await expect(atlas.searchResult(id), query).toBeAttached();
  }
});
