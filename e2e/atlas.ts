import { expect, type Locator, type Page } from '@playwright/test';
import { LAND_BOX, toGrid } from '../src/domain/projected-world.ts';

/** The counts of the result sentence. */
export type Result = { activities: number; countries: number; elsewhere: number };

/** The atlas in its reader's words. The only file that knows how to find things on the page. */
export class Atlas {
  readonly page: Page;
  /** Everything the page asked for, and what it printed. */
  readonly requests: string[] = [];
  readonly printed: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('console', (message) => this.printed.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.printed.push(`error: ${error.message}`));
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.isReady();
  }

  /** Opens an address only as far as its list of countries; the map that zooms may still be coming. */
  async openList(path: string): Promise<void> {
    await this.page.goto(path);
    await expect(this.map().locator('[data-iso3]')).toHaveCount(195);
  }

  /** The interactive map answers. */
  async isReady(): Promise<void> {
    await expect(this.document()).toHaveAttribute('data-ready', 'map', { timeout: 40_000 });
  }

  document(): Locator {
    return this.page.locator('html');
  }

  sentence(): Locator {
    return this.page.locator('[role=status][data-activities]');
  }

  async result(): Promise<Result> {
    const sentence = this.sentence();
    const read = async (name: string) => Number(await sentence.getAttribute(`data-${name}`));
    await expect(sentence).toHaveCount(1);
    return {
      activities: await read('activities'),
      countries: await read('countries'),
      elsewhere: await read('elsewhere'),
    };
  }

  /** The value of every country as the map's list holds it; `''` where it is not stated. */
  async countryValues(): Promise<Record<string, string>> {
    return this.map()
      .locator('[data-iso3]')
      .evaluateAll((entries) =>
        Object.fromEntries(
          entries.map((entry) => [
            entry.getAttribute('data-iso3') ?? '',
            entry.getAttribute('data-value') ?? '',
          ]),
        ),
      );
  }

  map(): Locator {
    return this.page.getByRole('region', { name: 'Map', exact: true });
  }

  details(): Locator {
    return this.page.getByRole('region', { name: 'Details', exact: true });
  }

  filters(): Locator {
    return this.page.getByRole('region', { name: 'Filters', exact: true });
  }

  /** The filter's checkbox for a theme, partner, scope, form of violence, or `undated`. */
  choice(facet: string, id: string): Locator {
    return this.filters().locator(`input[data-facet="${facet}"][data-id="${id}"]`);
  }

  chips(): Locator {
    return this.page.getByRole('list', { name: 'Active filters' }).getByRole('listitem');
  }

  notice(): Locator {
    return this.page.locator('[data-notice]');
  }

  tooltip(): Locator {
    return this.page.getByRole('tooltip');
  }

  alert(): Locator {
    return this.page.getByRole('alert');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** An activity in the details, by its slug. */
  activity(slug: string): Locator {
    return this.details().locator(`[data-activity="${slug}"]`);
  }

  exit(): Locator {
    return this.page.getByRole('link', { name: 'Leave this site' });
  }

  /** The pages, the way out and the rest of what stands at the top; each as a link. */
  barLinks(): Locator {
    return this.page.getByRole('banner').getByRole('link');
  }

  countryList(): Locator {
    return this.map().getByRole('list', { name: 'List of countries' });
  }

  stage(): Locator {
    return this.map().getByRole('application');
  }

  /** Opens the list of countries, types, and takes the first that fits. */
  async pickFromList(words: string): Promise<void> {
    await this.button('List of countries').press('Enter');
    await this.page.keyboard.type(words);
    await this.page.keyboard.press('Enter');
  }

  /** Where a place is on the screen while the map shows the whole world. */
  async placeOnScreen(lon: number, lat: number): Promise<{ x: number; y: number }> {
    const box = await this.stage().boundingBox();
    if (box === null) throw new Error('the map is not on the page');
    const scale = Math.min(box.width / LAND_BOX.width, box.height / LAND_BOX.height);
    const [x, y] = toGrid(lon, lat);
    const middle = { x: LAND_BOX.x + LAND_BOX.width / 2, y: LAND_BOX.y + LAND_BOX.height / 2 };
    return {
      x: box.x + box.width / 2 + (x - middle.x) * scale,
      y: box.y + box.height / 2 + (y - middle.y) * scale,
    };
  }

  async clickPlace(lon: number, lat: number): Promise<void> {
    const { x, y } = await this.placeOnScreen(lon, lat);
    await this.page.mouse.click(x, y);
  }

  async pointAt(lon: number, lat: number): Promise<void> {
    const { x, y } = await this.placeOnScreen(lon, lat);
    await this.page.mouse.move(x, y, { steps: 2 });
  }

  /** The colour of the picture at places of the whole-world map, as `r,g,b`. */
  async coloursAt(places: readonly (readonly [lon: number, lat: number])[]): Promise<string[]> {
    const points = await Promise.all(places.map(([lon, lat]) => this.placeOnScreen(lon, lat)));
    const picture = (await this.page.screenshot()).toString('base64');
    return this.page.evaluate(
      async ({ picture: base64, points: spots }) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        const context = canvas.getContext('2d', { willReadFrequently: true });
        if (context === null) throw new Error('no 2d canvas');
        context.drawImage(image, 0, 0);
        return spots.map(({ x, y }) =>
          [...context.getImageData(x, y, 1, 1).data.slice(0, 3)].join(','),
        );
      },
      { picture, points },
    );
  }

  /** What happens when the browser takes the graphics away. */
  async loseDrawing(): Promise<void> {
    await this.page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
  }

  /** The colour of a design token as the page has it now, as `r,g,b`. */
  async token(name: string): Promise<string> {
    return this.page.evaluate((token) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = `var(${token})`;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return (color.match(/\d+/g) ?? []).slice(0, 3).join(',');
    }, name);
  }
}
