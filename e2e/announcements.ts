import type { Page } from '@playwright/test';

/** Keeps what the live regions of the page say from now on; ask for it by `announced`. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const regions = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"]';
    const told = new Map<Element, string>();
    for (const region of document.querySelectorAll(regions)) told.set(region, region.textContent);
    const said: string[] = [];
    const watch = new MutationObserver(() => {
      for (const region of document.querySelectorAll(regions)) {
        const words = region.textContent.trim();
        if (told.get(region) === words) continue;
        told.set(region, words);
        if (words !== '') said.push(words);
      }
    });
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    Reflect.set(document, 'said', said);
  });
}

/** What was said since the last time somebody asked. */
export async function announced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said: unknown = Reflect.get(document, 'said');
    return Array.isArray(said) ? said.splice(0).map(String) : [];
  });
}
