import { expect } from '@playwright/test';
import { addSecondSource, SECOND_TITLE } from './second-source.ts';
import { SourcesPart } from './sources-part.ts';
import { test } from './test.ts';

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
