import type { Page } from '@playwright/test';

/** Makes all text larger, as a reader's own setting does. */
export async function enlargeText(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent);
}

/** What has the focus while something else lies over the middle of it; `null` while all is well. */
export async function coveredFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    const { left, top, bottom, width } = focused.getBoundingClientRect();
    const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const above = document.elementFromPoint(left + width / 2, middle);
    const own = focused.closest('label') ?? focused;
    const isFree = above !== null && (own.contains(above) || above.contains(own));
    return isFree ? null : focused.outerHTML.slice(0, 200);
  });
}

/** The visible targets lower than so many pixels, or narrower than 24; links in a sentence may be. */
export async function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.locator('a, button, input, select, summary').evaluateAll((targets, size) => {
    const isInSentence = (target: Element) =>
      target.matches(':is(p, dd, dt, li, small, span) > a') &&
      [...(target.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 2,
      );
    return targets
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .filter((target) => !isInSentence(target))
      .map((target) => ({
        target,
        box: (target.closest('label') ?? target).getBoundingClientRect(),
      }))
      .filter(({ box }) => box.height < size - 0.1 || box.width < 23.9)
      .map(({ target, box }) => `${target.outerHTML.slice(0, 90)} ${box.width}x${box.height}`);
  }, least);
}
