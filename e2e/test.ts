import { test as base } from '@playwright/test';
import { Atlas } from './atlas.ts';

/** Every test gets the atlas in a window of its own. */
export const test = base.extend<{ atlas: Atlas }>({
  atlas: async ({ page }, use) => {
    await use(new Atlas(page));
  },
});
