import { expect } from '@playwright/test';
import { countFacts, readFacts } from './facts.ts';
import { test } from './test.ts';

test.beforeEach(({ atlas }) => atlas.withoutWebGl());

const facts = readFacts();

test('the manifest says what is in it', async ({ request }) => {
  const manifest: unknown = await (await request.get('/data/manifest.json')).json();
  expect(manifest).toMatchObject({
    counts: { records: 39, activities: 35, umbrellas: 4, counted: 36 },
  });
});

const LINKS = [
  ['/', 26, 20, 10],
  ['/?theme=capacity', 12, 16, 1],
  ['/?year=2022..2024', 0, 0, 3],
  ['/?partner=unfpa', 2, 2, 0],
] as const;

for (const [link, activities, countries, elsewhere] of LINKS) {
  test(`${link} counts ${activities} in ${countries}, ${elsewhere} elsewhere`, async ({
    atlas,
  }) => {
    await atlas.openList(link);
    expect(await atlas.result()).toEqual({ activities, countries, elsewhere });
  });
}

const COMBINATIONS = [
  { theme: ['policy', 'services'] },
  { theme: ['conflict'], scope: ['country'] },
  { theme: ['evidence'], year: 'undated' },
  { partner: ['spotlight', 'un-women'] },
  { violence: ['trafficking'], scope: ['country', 'global'] },
  { year: '..2022,undated', violence: ['gbv-unspecified'] },
  { theme: ['capacity'], partner: ['crsv-mptf'], violence: ['sexual-exploitation'] },
  { scope: ['regional'] },
  { theme: ['capacity'], target: ['police', 'judges'] },
  { target: ['survivors'], assistance: ['joint-programme', 'service-support'] },
];

test('any combination agrees with a count of the facts, country by country', async ({ atlas }) => {
  for (const filter of COMBINATIONS) {
    const query = Object.entries(filter).map(
      ([key, value]) => `${key}=${[value].flat().join(',')}`,
    );
    await atlas.openList(`/?${query.join('&')}`);
    const expected = countFacts(facts, filter);
    expect(await atlas.result(), query.join('&')).toEqual(expected.result);
    const values = Object.entries(await atlas.countryValues()).filter(([, value]) => value !== '0');
    expect(Object.fromEntries(values), query.join('&')).toEqual(expected.countries);
  }
});

test('a choice in the rail counts what it promises', async ({ atlas }) => {
  await atlas.openList('/');
  const choice = atlas.choice('theme', 'capacity');
  await expect(choice).toHaveAttribute('data-count', '13');
  await choice.check();
  await expect(atlas.page).toHaveURL(/\/\?theme=capacity$/);
  expect(await atlas.result()).toEqual({ activities: 12, countries: 16, elsewhere: 1 });
  await atlas.choice('partner', 'crsv-mptf').check();
  await expect(atlas.page).toHaveURL(/\/\?theme=capacity&partner=crsv-mptf$/);
  await expect(atlas.chips()).toHaveCount(3);
  await atlas.page.goBack();
  await atlas.page.goBack();
  await expect(choice).not.toBeChecked();
  expect(await atlas.result()).toEqual({ activities: 26, countries: 20, elsewhere: 10 });
});

test('target group and form of assistance stand behind "More filters"', async ({ atlas }) => {
  await atlas.openList('/');
  const choice = atlas.choice('target', 'police');
  await expect(choice).toBeHidden();
  await atlas.filters().getByText('More filters').click();
  await choice.check();
  await expect(atlas.page).toHaveURL(/\/\?target=police$/);
  await expect(atlas.chips()).toHaveCount(2);
  expect(await atlas.result()).toEqual(countFacts(facts, { target: ['police'] }).result);
});

const UMBRELLAS = ['A06', 'A16', 'A19', 'A37'];
const PANELS = [
  { link: '/', marked: 4 },
  { link: '/?theme=capacity', marked: 1 },
  { link: '/country/EGY/', marked: 2 },
  { link: '/country/EGY/', marked: 12, all: true },
  { link: '/country/PAK/?theme=evidence', marked: 14, all: true },
  { link: '/country/PHL/', marked: 10, all: true },
  { link: '/country/RWA/', marked: 10, all: true },
  { link: '/activity/university-toolbox-mexico/', marked: 1 },
  { link: '/activity/training-of-criminal-justice-professionals/', marked: 3 },
  { link: '/?theme=services&year=2022..2024', marked: 3 },
];

for (const { link, marked, all } of PANELS) {
  test(`the details at ${link} mark ${marked} activities, each once`, async ({ atlas }) => {
    await atlas.openList(link);
    await expect(atlas.details().getByRole('heading').first()).toBeVisible();
    if (all === true) await atlas.openGlobalItems();
    await expect(atlas.details().locator('[data-activity]')).toHaveCount(marked);
    const records = await atlas.shownRecords();
    const slugs = records.map(({ slug }) => slug).filter((slug) => slug !== '');
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const { key, slug } of facts.filter((fact) => !UMBRELLAS.includes(fact.key))) {
      const shown = records.filter((record) => record.key === key);
      const expected = shown.length === 0 ? [] : [slug];
      expect(shown.map((each) => each.slug).filter((each) => each !== '')).toEqual(expected);
    }
  });
}
