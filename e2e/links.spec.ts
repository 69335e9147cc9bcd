import { expect } from '@playwright/test';
import { test } from './test.ts';

test.beforeEach(({ atlas }) => atlas.withoutWebGl());

const NONSENSE = [
  ['theme=xyz', 'theme “xyz”'],
  ['year=9999', 'years “9999”'],
  ['partner=nobody', 'partner “nobody”'],
  ['scope=lunar', 'scope “lunar”'],
  ['violence=none', 'violence “none”'],
  ['measure=money', 'measure “money”'],
  ['projection=mercator', 'projection “mercator”'],
  ['at=500,0,1', 'place “500,0,1”'],
  ['country=QQQ', 'country “QQQ”'],
  ['lang=tlh', 'language “tlh”'],
] as const;

for (const [query, named] of NONSENSE) {
  test(`a link with ${query} opens, names it, and keeps the rest`, async ({ atlas }) => {
    const separator = query.startsWith('theme') ? 'partner=unfpa' : 'theme=policy';
    await atlas.page.goto(`/?${separator}&${query}`);
    await expect(atlas.notice()).toContainText(named);
    await expect(atlas.page).toHaveURL(`/?${separator}`);
    await expect(atlas.chips()).toHaveCount(2);
    await atlas.button('Dismiss this notice').click();
    await expect(atlas.notice()).toHaveCount(0);
  });
}

const TRUE_REASONS = [
  [
    '/compare/?country=AFG,EGY,KGZ,MEX,PAK',
    '/compare/?country=AFG,EGY,KGZ,MEX',
    'country “PAK” too. At most four can stand side by side.',
  ],
  [
    '/country/EGY/?country=KEN',
    '/country/EGY/',
    'country “KEN”, which cannot be opened on this page.',
  ],
  ['/table/?country=KEN', '/table/', 'country “KEN”, which cannot be opened on this page.'],
  ['/?country=1', '/', 'country “1”, which is no country code.'],
  [
    '/?year=2022,2024',
    '/?year=2022',
    'years “2024” too. A year filter is one year from 1945 to 2100, or one range such as 2022..2024.',
  ],
  ['/?measure=themes&measure=people', '/?measure=themes', 'measure “people” too.'],
  [
    '/?embed=banana&theme=policy',
    '/?theme=policy',
    'embedding “banana”, which is neither 1 nor 0.',
  ],
  [
    '/?appearance=dark&theme=policy',
    '/?theme=policy',
    'appearance “dark”, which only an embedded page can have.',
  ],
  [
    '/?partner=unodc',
    '/',
    'partner “unodc”, which no activity in this dataset names as partner or programme.',
  ],
] as const;

for (const [given, canonical, words] of TRUE_REASONS) {
  test(`${given} says why it is not all there`, async ({ atlas }) => {
    await atlas.page.goto(given);
    await expect(atlas.notice()).toContainText(words);
    await expect(atlas.page).toHaveURL(canonical);
  });
}

test('every partner on offer can be linked to', async ({ atlas }) => {
  await atlas.page.goto('/');
  const ids = await atlas.idsOnOffer('partner');
  expect(ids.length).toBeGreaterThan(10);
  await atlas.page.goto(`/?partner=${ids.join(',')}`);
  await expect(atlas.chips()).toHaveCount(ids.length + 1);
  await expect(atlas.notice()).toHaveCount(0);
});

test('half of a list can be right', async ({ atlas }) => {
  await atlas.page.goto('/?theme=capacity,xyz&utm_source=mail&__proto__=1');
  await expect(atlas.notice()).toContainText('theme “xyz”');
  await expect(atlas.page).toHaveURL('/?theme=capacity');
  await expect(atlas.choice('theme', 'capacity')).toBeChecked();
});

test('an address that does not exist shows the map and says so', async ({ atlas }) => {
  await atlas.page.goto('/no/such/place/?theme=policy');
  await expect(atlas.notice()).toContainText('/no/such/place/');
  await expect(atlas.page).toHaveURL('/?theme=policy');
  await expect(atlas.sentence()).toBeVisible();
});

const TOLERATED = [
  ['/Country/egy', '/country/EGY/'],
  ['/?country=eg', '/country/EGY/'],
  ['/?country=KGZ,EGY', '/compare/?country=KGZ,EGY'],
  ['/?theme=services%2Ccapacity&theme=CAPACITY', '/?theme=capacity,services'],
  ['/?year=2024..2022', '/?year=2022..2024'],
  ['/?year=..,undated', '/'],
  ['/?partner=unfpa+un-women&fbclid=x#top', '/?partner=un-women,unfpa'],
  ['/?embed=1&theme=policy', '/embed/?theme=policy'],
  ['/?embed=0&theme=policy', '/?theme=policy'],
] as const;

for (const [given, canonical] of TOLERATED) {
  test(`${given} becomes ${canonical} without a word`, async ({ atlas }) => {
    await atlas.page.goto(given);
    await expect(atlas.sentence()).toBeVisible();
    await expect(atlas.page).toHaveURL(canonical);
    await expect(atlas.notice()).toHaveCount(0);
  });
}

test('U19 every step back and forward is a whole view', async ({ atlas }) => {
  await atlas.page.goto('/');
  for (const id of ['policy', 'capacity', 'evidence']) await atlas.choice('theme', id).check();
  await atlas.choice('year', 'undated').uncheck();
  await expect(atlas.page).toHaveURL('/?theme=capacity,evidence,policy&year=..');
  const steps = ['/?theme=capacity,evidence,policy', '/?theme=capacity,policy', '/?theme=policy'];
  for (const step of steps) {
    await atlas.page.goBack();
    await expect(atlas.page).toHaveURL(step);
  }
  await expect(atlas.choice('theme', 'capacity')).not.toBeChecked();
  await atlas.page.goForward();
  await expect(atlas.choice('theme', 'capacity')).toBeChecked();
});

const YEARS_OUTSIDE = [
  ['1990..2010', 'To year', 'ArrowRight', '1990..2021'],
  ['1990..2010', 'From year', 'ArrowRight', '2020'],
  ['2030..2040', 'From year', 'ArrowLeft', '2023..2040'],
  ['2030..2040', 'To year', 'ArrowLeft', '2024'],
] as const;

for (const [given, end, key, then] of YEARS_OUTSIDE) {
  test(`years outside the scale hold, and ${key} on ${end} leads from ${given} to ${then}`, async ({
    atlas,
  }) => {
    await atlas.page.goto(`/?year=${given}`);
    await expect(atlas.filters()).toContainText(`Chosen: ${given.replace('..', '–')}`);
    await expect(atlas.page).toHaveURL(`/?year=${given}`);
    await atlas.yearHandle(end).press(key);
    await expect(atlas.page).toHaveURL(`/?year=${then}`);
  });
}

test('a year is typed on its handle and applied by Enter', async ({ atlas }) => {
  await atlas.page.goto('/');
  await atlas.yearHandle('From year').focus();
  await atlas.page.keyboard.type('2022');
  await expect(atlas.filters()).toContainText('From year 2022: Enter applies it.');
  await expect(atlas.page).toHaveURL('/');
  await atlas.page.keyboard.press('Enter');
  await expect(atlas.page).toHaveURL('/?year=2022..2024');
  await atlas.yearHandle('To year').focus();
  await atlas.page.keyboard.type('2021');
  await atlas.page.keyboard.press('Enter');
  await expect(atlas.page).toHaveURL('/?year=2021');
  await atlas.page.keyboard.type('99');
  await atlas.page.keyboard.press('Enter');
  await expect(atlas.page).toHaveURL('/?year=2021');
});
