import type { Locator, Page } from '@playwright/test';

/** The page of the tables. */
export class TablePart {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Shown or not: both tables are always in the document. */
  rows(of: 'countries' | 'activities'): Locator {
    const mark = of === 'countries' ? 'data-iso3' : 'data-activity';
    return this.page.getByRole('main').locator(`tr[${mark}]`);
  }

  /** The value of every country that has one other than nothing. */
  async values(): Promise<Record<string, string>> {
    const entries = await this.rows('countries').evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute('data-iso3'), row.getAttribute('data-value')]),
    );
    return Object.fromEntries(entries.filter(([, value]) => value !== '0'));
  }

  header(name: string): Locator {
    return this.page.getByRole('columnheader', { name, exact: true });
  }

  async sortBy(name: string): Promise<void> {
    await this.header(name).getByRole('button').click();
  }

  by(name: 'By country' | 'By activity'): Locator {
    return this.page.getByRole('radio', { name });
  }

  /** What stands below the countries: the activities that name none of them. */
  placeless(): Locator {
    return this.page.getByRole('row', { name: /^Naming no country/ });
  }

  /** The box that scrolls under head and first column. */
  async scrollBy(x: number, y: number): Promise<void> {
    await this.page
      .getByRole('table')
      .locator('..')
      .evaluate((box, [left, top]) => box.scrollBy(left ?? 0, top ?? 0), [x, y]);
  }
}
