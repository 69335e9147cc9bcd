import { expect } from '@playwright/test';
import type { Atlas } from './atlas.ts';
import { addSecondSource, MANY, SECOND_TITLE } from './second-source.ts';
import { SourcesPart } from './sources-part.ts';
import { test } from './test.ts';

const workersIn = ({ requests }: Atlas) => requests.filter((url) => /large-worker/.test(url));

test.beforeEach(({ atlas }) => atlas.withoutWebGl());

test('of several sources one is shown at a time, named, and counted by itself', async ({
  atlas,
}) => {
  const sources = new SourcesPart(atlas.page);
  await addSecondSource(atlas);
  await atlas.openList('/?theme=capacity');
  expect(await atlas.result()).toEqual({ activities: 12, countries: 16, elsewhere: 1 });
  await sources.link(SECOND_TITLE).click();
  await expect(atlas.page).toHaveURL('/?theme=capacity&source=second');
  await expect(atlas.sentence()).toHaveAttribute('data-activities', '2');
  expect(await atlas.result()).toEqual({ activities: 2, countries: 1, elsewhere: 0 });
  expect((await atlas.countryValues())['KEN']).toBe('2');
  await expect(atlas.details()).toContainText(`From one source: ${SECOND_TITLE}.`);
  await expect(atlas.details()).toContainText('60');
  await expect(sources.link(SECOND_TITLE)).toHaveAttribute('aria-current', 'page');
  await expect(atlas.page).toHaveTitle(`${SECOND_TITLE} · EVAW Atlas`);
  await atlas.choice('theme', 'capacity').click();
  await expect(atlas.page).toHaveURL('/?source=second');
  await atlas.details().getByRole('link', { name: 'Made-up activity 1' }).click();
  await expect(atlas.page).toHaveURL('/activity/second-s1/?source=second');
  await expect(atlas.details()).toContainText('Nothing of this has happened.');
  expect(workersIn(atlas)).toEqual([]);
});

test('a source of many activities answers from a worker, a page of them at a time', async ({
  atlas,
}) => {
  await addSecondSource(atlas, MANY);
  await atlas.openList('/?source=second&year=2021');
  expect(await atlas.result()).toEqual({ activities: 1, countries: 1, elsewhere: 0 });
  expect(workersIn(atlas)).toHaveLength(1);
  await atlas.page.goto('/?source=second');
  await expect(atlas.sentence()).toHaveAttribute('data-activities', String(MANY));
  await expect(atlas.details()).toContainText('1 to 50 of 10,001');
});

test('a source that is not there is named in the notice, and one source offers no choice', async ({
  atlas,
}) => {
  await atlas.openList('/?source=second');
  await expect(atlas.notice()).toContainText('source “second”');
  await expect(atlas.page).toHaveURL('/');
  expect(await atlas.result()).toEqual({ activities: 26, countries: 20, elsewhere: 10 });
  await expect(new SourcesPart(atlas.page).links()).toHaveCount(0);
});
