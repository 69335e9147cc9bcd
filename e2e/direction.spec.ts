import { expect, type Locator } from '@playwright/test';
import { writeRightToLeft } from './reach.ts';
import { TablePart } from './table-part.ts';
import { test } from './test.ts';

test.beforeEach(({ atlas }) => atlas.withoutWebGl());

const middleOf = async (locator: Locator) => {
  const box = await locator.boundingBox();
  return (box?.x ?? 0) + (box?.width ?? 0) / 2;
};

const WIDTHS = [1440, 390, 320];

for (const width of WIDTHS) {
  test(`${width} wide, right to left: the page is mirrored, time and map are not`, async ({
    atlas,
  }) => {
    await atlas.page.setViewportSize({ width, height: 900 });
    await atlas.openList('/country/KGZ/?theme=capacity');
    await writeRightToLeft(atlas.page);
    const exit = await middleOf(atlas.exit());
    expect(exit).toBeLessThan(width / 2);
    if (width > 1024) {
      expect(await middleOf(atlas.filters())).toBeGreaterThan(await middleOf(atlas.details()));
    } else {
      expect(await middleOf(atlas.button('Filters'))).toBeLessThan(width / 2);
      await atlas.button('Filters').click();
    }
    const from = await middleOf(atlas.yearHandle('From year'));
    expect(from).toBeLessThan(await middleOf(atlas.yearHandle('To year')));
  });
}

for (const path of ['/country/KGZ/', '/table/', '/compare/?country=KGZ,VNM', '/about/']) {
  test(`right to left: nothing of ${path} is wider than the screen`, async ({ atlas }) => {
    await atlas.page.goto(path);
    await expect(atlas.page.getByRole('main')).not.toContainText('Loading');
    await writeRightToLeft(atlas.page);
    for (const width of WIDTHS) {
      await atlas.page.setViewportSize({ width, height: 900 });
      const wide = await atlas.document().evaluate(({ scrollWidth }) => scrollWidth);
      expect(wide, String(width)).toBeLessThanOrEqual(width);
    }
  });
}

test('right to left: the first column of the table stands at the right', async ({ atlas }) => {
  const table = new TablePart(atlas.page);
  await atlas.page.goto('/table/');
  await expect(table.rows('countries')).toHaveCount(195);
  await writeRightToLeft(atlas.page);
  const name = await middleOf(table.header('Country or area'));
  expect(name).toBeGreaterThan(await middleOf(table.header('Activities')));
});
