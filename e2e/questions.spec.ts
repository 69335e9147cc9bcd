import { expect } from '@playwright/test';
import { AboutPart } from './about-part.ts';
import type { Atlas } from './atlas.ts';
import { readActivities } from './reach.ts';
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

type Named = { key: string; title: string; summary: string };
type Doubt = { key: string; sourceSays: string; elsewhere: string; handling: string };

/** The dataset as it is served. */
async function served(atlas: Atlas) {
  const read = async (path: string) => (await atlas.page.request.get(`/data/${path}`)).json();
  const { files } = await read('manifest.json');
  const of = (role: string) =>
    read(files.find((file: { role: string }) => file.role === role).path);
  const [{ records }, { texts }, reference] = await Promise.all(
    ['index', 'texts', 'reference'].map(of),
  );
  return { records, texts, reference };
}

test('everything that the dataset holds is found by its key, symbol or name', async ({ atlas }) => {
  test.slow();
  const { records, reference } = await served(atlas);
  const { flags, instruments, standingFunctions, programmes, aliases } = reference;
  const wanted: [query: string, id: string][] = [
    ...records.key.map((key: string, row: number) => [key, records.slug[row]]),
    ...[...flags, ...standingFunctions].map(({ key }) => [key, key]),
    ...instruments.map(({ symbol, key }: Record<string, string>) => [symbol, key]),
    ...programmes.map(({ name, id }: Record<string, string>) => [name, id]),
  ];
  expect(wanted).toHaveLength(39 + 32 + 8 + 10 + 8);
  const others: [query: string, id: string][] = [
    ...aliases.map(({ id, names }: { id: string; names: string[] }) => [names[0], id]),
    ['bangkok rules', 'P4'],
  ];
  for (const [query, id] of [...wanted, ...others]) {
    await atlas.search().fill(query);
    await expect(atlas.searchResult(id), query).toBeAttached();
  }
});

test('every record is at most three clicks away, and whole', async ({ atlas }) => {
  test.slow();
  const { records, texts } = await served(atlas);
  await atlas.tab('Table').click();
  await expect(atlas.page.getByRole('main').locator('[data-activity]')).toHaveCount(36);
  await expect(atlas.page.getByRole('main')).toContainText(texts[0].title);
  const counted = await readActivities(atlas.page);
  expect(Object.keys(counted)).toHaveLength(36);
  const furthest = records.slug
    .map((slug: string) => `/activity/${slug}/`)
    .filter((path: string) => counted[path] === undefined);
  for (const path of furthest) {
    const before = Object.values(counted).filter(({ leads }) => leads.includes(path));
    expect(before, path).not.toEqual([]);
  }
  records.slug.forEach((slug: string, row: number) => {
    const page = counted[`/activity/${slug}/`];
    if (page === undefined) return;
    expect(page.text, slug).toContain(texts[row].summary);
    expect(page.cut, slug).toEqual([]);
  });
});

test('functions, documents and programmes are one click away, doubts two, and whole', async ({
  atlas,
}) => {
  const { reference } = await served(atlas);
  const about = new AboutPart(atlas.page);
  await atlas.tab('About').click();
  for (const { key, title, summary } of reference.standingFunctions as Named[]) {
    await expect(about.entry(key)).toContainText(title);
    await expect(about.entry(key)).toContainText(summary);
  }
  for (const { key, title, symbol } of reference.instruments) {
    await expect(about.entry(key)).toContainText(title);
    await expect(about.entry(key).getByRole('link', { name: symbol })).toBeVisible();
  }
  for (const { name, summary } of reference.programmes) {
    const main = atlas.page.getByRole('main');
    await expect(main.getByText(name, { exact: true }).first()).toBeVisible();
    await expect(main.getByText(summary).first()).toBeVisible();
  }
  for (const { key, ...words } of reference.flags as Doubt[]) {
    await about.entry(key).locator('summary').click();
    for (const text of [words.sourceSays, words.elsewhere, words.handling]) {
      await expect(about.entry(key)).toContainText(text);
    }
  }
});

test('the estimates of femicide are folded away, and name their pages and what is not stated', async ({
  atlas,
}) => {
  const about = new AboutPart(atlas.page);
  await expect(about.context().getByRole('table').first()).toBeHidden();
  await about.showContext();
  const [early, late] = [
    about.context().getByRole('table').first(),
    about.context().getByRole('table').last(),
  ];
  await expect(early.getByRole('row', { name: /Africa/ })).toContainText('21,700');
  await expect(early.getByRole('row', { name: /Africa/ })).toContainText('interval not stated');
  await expect(late.getByRole('row', { name: /Africa/ })).toContainText('19,300 to 25,800');
  await expect(about.context()).toContainText('Do not compare the years');
  await expect(about.context().getByRole('link', { name: /Databoks/ })).toBeVisible();
});
