import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Atlas } from './atlas.ts';
import { unseenFocus, walk } from './focus.ts';
import { enlargeText, smallTargets } from './reach.ts';
import { PHONE, STATES } from './states.ts';
import { test } from './test.ts';

/** What a change of colours or of sizes can break; everything else is the same before and after. */
const BY_COLOUR = ['color-contrast', 'link-in-text-block'];
const BY_SIZE = ['target-size', 'scrollable-region-focusable'];
const DARK = { colorScheme: 'dark', forcedColors: 'none' } as const;
const FORCED = { colorScheme: 'light', forcedColors: 'active' } as const;
const LIGHT = { colorScheme: 'light', forcedColors: 'none' } as const;
const MOST_STOPS = 60;

async function axe(atlas: Atlas, when: string, rules?: string[]): Promise<void> {
  // What has been scrolled half under the bar is no smaller for that.
  await atlas.page.evaluate(() => scrollTo(0, 0));
  const builder = new AxeBuilder({ page: atlas.page });
  const { violations } = await (rules === undefined ? builder : builder.withRules(rules)).analyze();
  const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
  expect(found, when).toEqual([]);
}

/** Nothing too small, nothing wider than the window, and Tab goes down the page without going under. */
async function isReachable(atlas: Atlas, when: string, target: number): Promise<void> {
  expect(await smallTargets(atlas.page, target), when).toEqual([]);
  await fits(atlas, when);
  const stops = await walk(atlas.page, MOST_STOPS);
  expect(stops.length, when).toBeGreaterThan(2);
  const astray = stops.filter(({ isAfter, isCovered }) => !isAfter || isCovered);
  expect(astray, when).toEqual([]);
}

async function fits(atlas: Atlas, when: string): Promise<void> {
  const { wide, most } = await atlas.document().evaluate(({ scrollWidth, clientWidth }) => {
    return { wide: scrollWidth, most: clientWidth };
  });
  expect(wide, when).toBeLessThanOrEqual(most);
}

for (const [state, reach] of Object.entries(STATES)) {
  test(`${state}: readable in any colours, reachable at any size`, async ({ atlas }) => {
    test.slow();
    const { page } = atlas;
    await atlas.withoutWebGl();
    await reach(atlas);
    await axe(atlas, 'light');
    await page.emulateMedia(DARK);
    await axe(atlas, 'dark', BY_COLOUR);
    const isPhone = page.viewportSize()?.width === PHONE.width;
    if (!isPhone) await isReachable(atlas, 'wide', 24);
    expect(await unseenFocus(page), 'dark').toEqual([]);

    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia(FORCED);
    await reach(atlas);
    await axe(atlas, '320 wide, forced colours', [...BY_COLOUR, ...BY_SIZE]);
    await fits(atlas, '320 wide');
    await page.setViewportSize(PHONE);
    await isReachable(atlas, 'phone', 44);
    expect(await unseenFocus(page), 'forced colours').toEqual([]);
    await page.emulateMedia(LIGHT);
    await enlargeText(page, 200);
    await fits(atlas, 'text at 200 %');
  });
}
