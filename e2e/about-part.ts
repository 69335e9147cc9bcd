import { expect, type Locator, type Page } from '@playwright/test';

/** The page about the atlas, and what it shares with the overview. */
export class AboutPart {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The estimates by others, folded away at first. */
  context(): Locator {
    return this.page.locator('[data-context]');
  }

  async showContext(): Promise<void> {
    await this.context().locator('summary').click();
    await expect(this.context().getByRole('table').first()).toBeVisible();
  }

  /** What stands under a key: a document, a standing function, a doubt. */
  entry(key: string): Locator {
    return this.page.locator(`#${key}`);
  }
}
