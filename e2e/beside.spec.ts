import { expect, type Locator } from '@playwright/test';
import { test } from './test.ts';

const EGYPT = [29.5, 26.8] as const;

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not shown');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

test('the tooltip of the keys goes along with its country while the map flies there', async ({
  atlas,
}) => {
  await atlas.page.emulateMedia({ reducedMotion: 'no-preference' });
  await atlas.open('/');
  await atlas.stage().focus();
  await atlas.page.keyboard.press('Home');
  await atlas.page.keyboard.press('Enter');
  await expect(atlas.namePlate()).toHaveText('Afghanistan');
  // In sight, away from the middle: the map flies to it once it is picked.
  await atlas.page.keyboard.type('nepal');
  await expect(atlas.tooltip()).toContainText('Nepal');
  await atlas.page.keyboard.press('Enter');
  await expect(atlas.namePlate()).toHaveText('Nepal');
  await expect(atlas.namePlate()).toHaveAttribute('data-at', 'middle');
  // The plate stands on the country, the tooltip beside it. On the way there it may pass anything.
  let last = '';
  const distanceAtRest = async () => {
    const plate = await boxOf(atlas.namePlate());
    const isMoving = last !== JSON.stringify(plate);
    last = JSON.stringify(plate);
    const tip = await boxOf(atlas.tooltip());
    const [x, y] = [plate.x + plate.width / 2, plate.y + plate.height / 2];
    return isMoving ? Number.POSITIVE_INFINITY : Math.hypot(tip.x - x, tip.y - y);
  };
  await expect.poll(distanceAtRest, { intervals: [500] }).toBeLessThan(25);
});

test('the tooltip of the keys goes with its country behind the globe', async ({ atlas }) => {
  await atlas.open('/country/PHL/?projection=globe');
  await atlas.stage().focus();
  await atlas.page.keyboard.type('indonesia');
  await atlas.page.keyboard.press('Enter');
  await expect(atlas.namePlate()).toHaveText('Indonesia');
  await atlas.page.keyboard.press('End');
  await expect(atlas.tooltip()).toContainText('Zimbabwe');
  await atlas.page.goBack();
  await expect(atlas.namePlate()).toHaveText('Philippines');
  await expect(atlas.tooltip()).toBeHidden();
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`a tooltip stays in the stage, ${size.width} wide`, async ({ atlas }) => {
    await atlas.page.setViewportSize(size);
    await atlas.open('/');
    await atlas.stage().focus();
    for (const name of ['new zea', 'chile', 'kenya', 'fiji', 'mexico']) {
      await atlas.page.keyboard.press('Escape');
      await atlas.page.keyboard.type(name);
      await expect(atlas.tooltip()).toBeVisible();
      const stage = await boxOf(atlas.stage());
      const tip = await boxOf(atlas.tooltip());
      expect(tip.x, name).toBeGreaterThanOrEqual(stage.x);
      expect(tip.y, name).toBeGreaterThanOrEqual(stage.y);
      expect(tip.right, name).toBeLessThanOrEqual(stage.right);
      expect(tip.bottom, name).toBeLessThanOrEqual(stage.bottom);
    }
  });
}

for (const hasWebGl of [true, false]) {
  test(`the number of people trained stands in its circle, ${hasWebGl ? 'with' : 'without'} WebGL`, async ({
    atlas,
  }) => {
    if (!hasWebGl) await atlas.withoutWebGl();
    await (hasWebGl ? atlas.open('/?measure=people') : atlas.openList('/?measure=people'));
    for (const number of ['103', '218', '250']) {
      await expect(atlas.circleNumber(number)).toBeVisible();
    }
    const distance = async () => {
      const egypt = await atlas.placeOnScreen(...EGYPT);
      const number = await boxOf(atlas.circleNumber('218'));
      const [x, y] = [number.x + number.width / 2, number.y + number.height / 2];
      return Math.hypot(x - egypt.x, y - egypt.y);
    };
    await expect.poll(distance).toBeLessThan(10);
    // Once its country is selected the name leaves the circle free.
    await atlas.clickPlace(...EGYPT);
    await expect(atlas.namePlate()).toHaveAttribute('data-at', 'right');
    await expect(atlas.circleNumber('218')).toBeVisible();
  });
}
