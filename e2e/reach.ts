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
    const hasWords = (parent: Element | null | undefined) =>
      [...(parent?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 2,
      );
    const isInSentence = (target: Element) =>
      (target.matches(':is(p, dd, dt, li, small, span) > a') && hasWords(target.parentElement)) ||
      (target.matches('p > span > a') && hasWords(target.closest('p')));
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

/** What stands in the details of an activity, where they lead, and what of them is cut off. */
type ActivityRead = { text: string; leads: string[]; cut: string[] };

/**
 * Opens each activity that the page links to, and what these lead to, by their links; goes back
 * each time. What comes is read here: one way for each would take a minute.
 */
export async function readActivities(page: Page): Promise<Record<string, ActivityRead>> {
  return page.evaluate(async () => {
    const until = async (isSo: () => boolean) => {
      for (let turn = 0; turn < 500 && !isSo(); turn += 1) {
        await new Promise((done) => setTimeout(done, 5));
      }
    };
    const linksIn = (selector: string) =>
      [...document.querySelectorAll<HTMLAnchorElement>(`${selector} a`)].filter(({ pathname }) =>
        pathname.startsWith('/activity/'),
      );
    const isCut = (element: Element) => {
      const { textOverflow, webkitLineClamp } = getComputedStyle(element);
      if (webkitLineClamp !== 'none') return element.scrollHeight > element.clientHeight;
      return textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth;
    };
    const start = document.URL;
    const here = () => new URL(document.URL).pathname;
    const back = document
      .querySelector<HTMLAnchorElement>('nav a[aria-current=page]')
      ?.getAttribute('href');
    const read: Record<string, ActivityRead> = {};
    const paths = linksIn('main').map(({ pathname }) => pathname);
    for (const path of new Set(paths)) {
      linksIn('main')
        .find(({ pathname }) => pathname === path)
        ?.click();
      const details = () => document.getElementById('details');
      await until(() => here() === path && details()?.querySelector('h2') !== null);
      const elements = [...(details()?.querySelectorAll('*') ?? [])];
      read[path] = {
        text: (details()?.textContent ?? '').replaceAll(/\s+/g, ' '),
        leads: linksIn('#details').map(({ pathname }) => pathname),
        cut: elements.filter(isCut).map((element) => element.outerHTML.slice(0, 120)),
      };
      document.querySelector<HTMLAnchorElement>(`nav a[href="${back}"]`)?.click();
      await until(() => document.URL === start && linksIn('main').length > 0);
    }
    return read;
  });
}

/** Turns the page to a language that is written from right to left, its words left as they are. */
export async function writeRightToLeft(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
}
