import { expect } from '@playwright/test';
import { Atlas } from './atlas.ts';
import { recolours } from './in-page.ts';
import { test } from './test.ts';

const EGYPT = [29.5, 26.8] as const;
const JUDGES = 'access-to-justice-workshops-for-judges-egypt';
const PROSECUTION = 'administrative-prosecution-judges-workshops-egypt';

async function showsEgypt(atlas: Atlas): Promise<void> {
  await expect(atlas.page).toHaveURL(/\/country\/EGY\/$/);
  await expect(atlas.page).toHaveTitle('Egypt · EVAW Atlas');
  const details = atlas.details();
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Egypt');
  await expect(details.locator('[data-activity]')).toHaveCount(2);
  await expect(atlas.activity(JUDGES)).toContainText('178 judges');
  await expect(atlas.activity(PROSECUTION)).toContainText('40');
  await expect(details).toContainText('218');
}

test('a click on Egypt opens it, Back closes it, the address opens it again', async ({
  atlas,
  context,
}) => {
  await atlas.open('/');
  await atlas.pointAt(...EGYPT);
  await expect(atlas.tooltip()).toContainText(/^Egypt/);
  await atlas.clickPlace(...EGYPT);
  await showsEgypt(atlas);
  await atlas.page.goBack();
  await expect(atlas.page).toHaveURL(/\/$/);
  await expect(atlas.details().getByRole('heading', { level: 2 })).toHaveText('At a glance');
  const other = new Atlas(await context.newPage());
  await other.open('/country/EGY/');
  await showsEgypt(other);
});

test('the same by keyboard alone, from the list', async ({ atlas }) => {
  await atlas.open('/');
  await atlas.pickFromList('egyp');
  await showsEgypt(atlas);
  await atlas.page.goBack();
  await expect(atlas.details().getByRole('heading', { level: 2 })).toHaveText('At a glance');
});

test('the same by keyboard alone, on the map', async ({ atlas }) => {
  await atlas.open('/');
  await atlas.stage().focus();
  await atlas.page.keyboard.press('Home');
  await expect(atlas.tooltip()).toContainText(/^Afghanistan/);
  await atlas.page.keyboard.press('ArrowLeft');
  await expect(atlas.tooltip()).not.toContainText(/^Afghanistan/);
  await atlas.page.keyboard.press('Enter');
  await expect(atlas.page).toHaveURL(/\/country\/[A-Z]{3}\/$/);
  await atlas.page.keyboard.press('Escape');
  await expect(atlas.page).toHaveURL(/\/$/);
});

test('a press on the map leaves its keys alive, and its name follows the filter', async ({
  atlas,
}) => {
  await atlas.open('/');
  await atlas.clickPlace(...EGYPT);
  await expect(atlas.page).toHaveURL('/country/EGY/');
  await expect(atlas.stage()).toBeFocused();
  await atlas.page.keyboard.press('Home');
  await expect(atlas.tooltip()).toContainText(/^Afghanistan/);
  await atlas.choice('theme', 'capacity').check();
  await expect(atlas.canvas()).toHaveAccessibleName(/12 activities/);
});

test('Whole world shows it with a country open, whose name goes along', async ({ atlas }) => {
  await atlas.open('/country/EGY/');
  await expect(atlas.namePlate()).toHaveText('Egypt');
  await expect(atlas.namePlate()).toHaveAttribute('data-at', 'middle');
  await atlas.button('Whole world').click();
  await expect(atlas.page).toHaveURL(/\/country\/EGY\/\?at=[^,]+,[^,]+,1$/);
  // Too small for it now: it stands beside.
  await expect(atlas.namePlate()).toHaveAttribute('data-at', 'right');
  const egypt = await atlas.placeOnScreen(...EGYPT);
  const plate = await atlas.namePlate().boundingBox();
  expect(plate?.x).toBeGreaterThan(egypt.x);
  expect(plate?.x).toBeLessThan(egypt.x + 60);
  expect(Math.abs((plate?.y ?? 0) + (plate?.height ?? 0) / 2 - egypt.y)).toBeLessThan(6);
  await expect.poll(() => atlas.coloursAt([[68, 28]])).toEqual([await atlas.token('--m-k4')]);
});

test('Zoom out on the whole world leaves the address alone', async ({ atlas }) => {
  await atlas.open('/');
  await atlas.button('Zoom out').click();
  await atlas.choice('theme', 'capacity').check();
  await expect(atlas.page).toHaveURL('/?theme=capacity');
  await atlas.button('Zoom in').click();
  await expect(atlas.page).toHaveURL(/at=[^,]+,[^,]+,2(&|$)/);
});

test('Zoom out ends at the whole globe, from far north too', async ({ atlas }) => {
  await atlas.open('/?projection=globe');
  await atlas.button('Zoom out').click();
  await atlas.choice('theme', 'capacity').check();
  await expect(atlas.page).toHaveURL('/?theme=capacity&projection=globe');
  await atlas.open('/?projection=globe&at=20,60,1.5');
  await atlas.button('Zoom out').click();
  await expect(atlas.page).toHaveURL('/?projection=globe&at=20,60,1');
});

test('without WebGL the name stands beside the country, and follows the size of the window', async ({
  atlas,
}) => {
  await atlas.withoutWebGl();
  await atlas.openList('/country/EGY/');
  await expect(atlas.namePlate()).toHaveText('Egypt');
  await expect(atlas.namePlate()).toHaveAttribute('data-at', 'right');
  await atlas.page.setViewportSize({ width: 900, height: 900 });
  const distance = async () => {
    const egypt = await atlas.placeOnScreen(...EGYPT);
    const plate = await atlas.namePlate().boundingBox();
    return Math.abs((plate?.y ?? 0) + (plate?.height ?? 0) / 2 - egypt.y);
  };
  await expect.poll(distance).toBeLessThan(6);
});

test('every change of the filter is measured once, and nothing else is', async ({ atlas }) => {
  await atlas.open('/');
  expect(await recolours(atlas.page)).toBe(0);
  await atlas.choice('theme', 'capacity').check();
  await expect.poll(() => recolours(atlas.page)).toBe(1);
  await atlas.clickPlace(...EGYPT);
  await expect(atlas.page).toHaveURL('/country/EGY/?theme=capacity');
  await atlas.page.goBack();
  await expect(atlas.page).toHaveURL('/?theme=capacity');
  await atlas.choice('theme', 'services').check();
  await expect.poll(() => recolours(atlas.page)).toBe(2);
});

test('a country without activities says so', async ({ atlas }) => {
  await atlas.withoutWebGl();
  await atlas.openList('/country/RWA/');
  await expect(atlas.details()).toContainText('No activity is recorded here');
  await expect(atlas.details().locator('[data-activity]')).toHaveCount(0);
});

test('W16 the map has the colours of the legend', async ({ atlas }) => {
  await atlas.open('/');
  const places = [
    { what: 'Egypt, two activities', at: [30, 26], token: '--m-k2' },
    { what: 'Nigeria, two', at: [8, 10], token: '--m-k2' },
    { what: 'Kenya, one', at: [38, 0.5], token: '--m-k1' },
    { what: 'Ethiopia, three', at: [39.5, 8.5], token: '--m-k3' },
    { what: 'Pakistan, four', at: [68, 28], token: '--m-k4' },
    { what: 'Brazil, none', at: [-54, -10], token: '--m-nd' },
    { what: 'Australia, none', at: [134, -25], token: '--m-nd' },
  ] as const;
  const expected = await Promise.all(places.map(({ token }) => atlas.token(token)));
  await expect.poll(() => atlas.coloursAt(places.map(({ at }) => at))).toEqual(expected);
});

test('a contrast theme that is switched on later repaints the map', async ({ atlas }) => {
  await atlas.open('/');
  const land = () => atlas.coloursAt([[134, -25]]);
  await expect.poll(land).toEqual([await atlas.token('--m-nd')]);
  await atlas.page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(land).toEqual(['255,255,255']);
});
