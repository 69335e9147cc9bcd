import type { Locator, Page } from '@playwright/test';

/** The details of a phone, which a handle moves between three stops. */
export class SheetPart {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** At its stop the handle says what a press of it does. */
  handle(at: 'peek' | 'half' | 'full'): Locator {
    const names = {
      peek: 'Open the details by half',
      half: 'Open the details in full',
      full: 'Put the details away',
    };
    return this.page.getByRole('button', { name: names[at], exact: true });
  }

  /** What neither keys nor readers reach. */
  covered(): Locator {
    return this.page.getByRole('main').locator('> [inert]');
  }

  async drag(handle: Locator, by: number): Promise<void> {
    const box = await handle.boundingBox();
    if (box === null) throw new Error('no handle');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x, y + by, { steps: 3 });
    await this.page.mouse.up();
  }
}
