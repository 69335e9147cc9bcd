import type { Page } from '@playwright/test';

const TABBABLE = 'a[href], button, input, select, summary, [tabindex="0"]';

/** What can have the focus and does not show that it has it. */
export async function unseenFocus(page: Page): Promise<string[]> {
  // A press of the mouse before has browsers show nothing.
  await page.keyboard.press('Tab');
  return page.evaluate((selector) => {
    const around = (element: Element) => [
      element,
      ...[element.closest('label'), element.parentElement, element.parentElement?.parentElement],
      ...[element.nextElementSibling, ...element.children],
    ];
    const looks = (element: Element) =>
      around(element).map((each) => {
        if (!each) return '';
        const { outline, outlineOffset, boxShadow, borderColor, stroke } = getComputedStyle(each);
        return [outline, outlineOffset, boxShadow, borderColor, stroke].join();
      });
    const before = document.activeElement;
    const hides = (element: HTMLElement) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const unfocused = looks(element);
      element.focus({ preventScroll: true });
      const focused = looks(element);
      return document.activeElement === element && focused.join(';') === unfocused.join(';');
    };
    const found = [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter(hides)
      .map((element) => element.outerHTML.slice(0, 160));
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return found;
  }, TABBABLE);
}

/** One stop of the Tab key: whether it comes after the one before it on the page, and how it looks. */
export type Stop = { html: string; isAfter: boolean; isCovered: boolean };

/** Walks by Tab from the top of the page towards its end, `most` stops at most. */
export async function walk(page: Page, most: number): Promise<Stop[]> {
  await page.evaluate(noteStops);
  for (let press = 0; press < most; press += 1) await page.keyboard.press('Tab');
  return page.evaluate(() => {
    document.dispatchEvent(new Event('walked'));
    const stops: Stop[] = Reflect.get(document, 'stops');
    return stops;
  });
}

/** Runs in the page. What has the focus is looked at when the next key is pressed: by then it has been scrolled to. */
function noteStops(): void {
  const stops: Stop[] = [];
  let last: Element | null = null;
  let isOver = false;
  const look = () => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) isOver = stops.length > 0;
    else if (!isOver && focused !== last) {
      // What closes when the focus leaves it has no place any more.
      const before = last?.isConnected ? last : document.documentElement;
      const order = before.compareDocumentPosition(focused);
      const { left, top, bottom, width } = focused.getBoundingClientRect();
      const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      const above = document.elementFromPoint(left + width / 2, middle);
      const own = focused.closest('label') ?? focused;
      stops.push({
        html: focused.outerHTML.slice(0, 160),
        isAfter: (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
        isCovered: above === null || !(own.contains(above) || above.contains(own)),
      });
      last = focused;
    }
  };
  // Tab goes on from what had the focus last, be it gone: the body makes it begin anew.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  document.addEventListener('keydown', look, { capture: true });
  document.addEventListener('walked', look, { once: true });
  document.addEventListener(
    'walked',
    () => document.removeEventListener('keydown', look, { capture: true }),
    { once: true },
  );
  Reflect.set(document, 'stops', stops);
}
