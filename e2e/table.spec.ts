import { expect } from '@playwright/test';
import { countFacts, readFacts } from './facts.ts';
import { TablePart } from './table-part.ts';
import { test } from './test.ts';

test.beforeEach(({ atlas }) => atlas.withoutWebGl());

const facts = readFacts();

test('table, sentence and map agree with a count of the facts, filtered on either page', async ({
  atlas,
}) => {
  const table = new TablePart(atlas.page);
  await atlas.page.goto('/table/');
  await expect(table.rows('countries')).toHaveCount(195);
  await expect(table.rows('activities')).toHaveCount(36);
  await atlas.choice('theme', 'capacity').check();
  await expect(atlas.page).toHaveURL('/table/?theme=capacity');
  await atlas.choice('year', 'undated').uncheck();
  await expect(atlas.page).toHaveURL('/table/?theme=capacity&year=..');
  const expected = countFacts(facts, { theme: ['capacity'], year: '..' });
  expect(await atlas.result()).toEqual(expected.result);
  expect(await table.values()).toEqual(expected.countries);
  const { activities, elsewhere } = expected.result;
  await expect(table.rows('activities')).toHaveCount(activities + elsewhere);
  await atlas.chips().nth(1).getByRole('button').click();
  const more = countFacts(facts, { theme: ['capacity'] });
  expect(await atlas.result()).toEqual(more.result);
  expect(await table.values()).toEqual(more.countries);
  await expect(table.placeless()).toContainText(String(more.result.elsewhere));
  await atlas.tab('Map').click();
  await expect(atlas.page).toHaveURL('/?theme=capacity');
  expect(await atlas.result()).toEqual(more.result);
});

test('headers sort and say so; head and first column stay in sight', async ({ atlas }) => {
  const table = new TablePart(atlas.page);
  await atlas.page.goto('/table/');
  await expect(table.header('Activities')).toHaveAttribute('aria-sort', 'descending');
  await table.sortBy('People trained');
  await expect(table.header('People trained')).toHaveAttribute('aria-sort', 'descending');
  await expect(table.header('Activities')).not.toHaveAttribute('aria-sort', /./);
  await expect(table.rows('countries').first()).toHaveAttribute('data-iso3', 'KGZ');
  await expect(atlas.page.getByText('Sorted by People trained, highest first.')).toBeVisible();
  await table.sortBy('People trained');
  await expect(table.rows('countries').first()).toHaveAttribute('data-iso3', 'DOM');
  await atlas.page.setViewportSize({ width: 1040, height: 700 });
  const head = await table.header('Country or area').boundingBox();
  await table.scrollBy(200, 2000);
  await expect(table.rows('countries').first()).not.toBeInViewport();
  expect(await table.header('Country or area').boundingBox()).toEqual(head);
  await expect(table.placeless().getByRole('rowheader')).toBeInViewport();
});

test('by activity stays chosen when the reader comes back from one', async ({ atlas }) => {
  const table = new TablePart(atlas.page);
  await atlas.page.goto('/table/');
  await table.by('By activity').check();
  const first = table.rows('activities').first().getByRole('link');
  const title = await first.innerText();
  await first.click();
  await expect(atlas.details().getByRole('heading', { level: 2 })).toHaveText(title);
  await atlas.page.goBack();
  await expect(table.by('By activity')).toBeChecked();
  await expect(first).toBeVisible();
});

test('phone: filters and order work on a list of cards', async ({ atlas }) => {
  await atlas.page.setViewportSize({ width: 390, height: 844 });
  const table = new TablePart(atlas.page);
  await atlas.page.goto('/table/');
  await atlas.button('Filters').click();
  await atlas.choice('theme', 'evidence').check();
  await atlas.button('Close filters').click();
  await expect(atlas.page).toHaveURL('/table/?theme=evidence');
  expect(await table.values()).toEqual(countFacts(facts, { theme: ['evidence'] }).countries);
  await atlas.page.getByLabel('Sort by').first().selectOption({ label: 'Country or area' });
  await expect(table.rows('countries').first()).toHaveAttribute('data-iso3', 'AFG');
  await atlas.button('Turn the order round').first().click();
  await expect(table.rows('countries').first()).toHaveAttribute('data-iso3', 'ZWE');
  const [card, next] = await Promise.all(
    [0, 1].map((at) => table.rows('countries').nth(at).boundingBox()),
  );
  expect(card?.width).toBeGreaterThan(300);
  expect(next?.y).toBeGreaterThanOrEqual((card?.y ?? 0) + (card?.height ?? 0) - 1);
});
