import type { Locator, Page } from '@playwright/test';

/** The choice of whose activities are shown. */
export class SourcesPart {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  links(): Locator {
    return this.page.getByRole('group', { name: 'Source', exact: true }).getByRole('link');
  }

  link(title: string): Locator {
    return this.links().filter({ hasText: title });
  }
}
