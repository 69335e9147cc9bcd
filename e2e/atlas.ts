import { expect, type Locator, type Page } from '@playwright/test';
import { refuseCanvas, tokenColour, translateTexts } from './in-page.ts';
import { SharePart } from './share-part.ts';

/** The counts of the result sentence. */
export type Result = { activities: number; countries: number; elsewhere: number };

/** The atlas in its reader's words. The only file that knows how to find things on the page. */
export class Atlas extends SharePart {
  readonly page: Page;
  /** Everything the page asked for, and what it printed. */
  readonly requests: string[] = [];
  readonly printed: string[] = [];

  constructor(page: Page) {
    super();
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

  /** What a facet offers, shown or not. */
  async idsOnOffer(facet: string): Promise<string[]> {
    const offers = this.filters().locator(`input[data-facet="${facet}"]`);
    await expect(offers.first()).toBeAttached();
    return offers.evaluateAll((all) => all.map((offer) => offer.getAttribute('data-id') ?? ''));
  }

  /** One end of the range of years. */
  yearHandle(end: 'From year' | 'To year'): Locator {
    return this.filters().getByRole('slider', { name: end });
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

  /** The records in the details with the slug that marks one as a shown activity, `''` without it. */
  async shownRecords(): Promise<{ key: string; slug: string }[]> {
    const records = this.details().locator('[data-key], [data-activity]');
    return records.evaluateAll((all) =>
      all.map((record) => ({
        key: record.getAttribute('data-key') ?? '',
        slug: record.getAttribute('data-activity') ?? '',
      })),
    );
  }

  /** Opens the list of global activities in a country's details. */
  async openGlobalItems(): Promise<void> {
    await this.details()
      .locator('summary', { hasText: /global items?/ })
      .click();
  }

  exit(): Locator {
    return this.page.getByRole('link', { name: 'Leave this site' });
  }

  /** A page of the site, by its name in the bar. */
  tab(name: string): Locator {
    return this.page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name });
  }

  /** The canvas of the interactive map. */
  canvas(): Locator {
    return this.page.locator('canvas');
  }

  /** What a translator in the browser does: every text is taken out and put into an element of its own. */
  async translate(): Promise<void> {
    await translateTexts(this.page);
  }

  /** The pages, the way out and the rest of what stands at the top; each as a link. */
  barLinks(): Locator {
    return this.page.getByRole('banner').getByRole('link');
  }

  countryList(): Locator {
    return this.map().getByRole('list', { name: 'List of countries' });
  }

  stage(): Locator {
    return this.map().getByRole('application').or(this.openingPicture());
  }

  /** Opens the list of countries, types, and takes the first that fits. */
  async pickFromList(words: string): Promise<void> {
    await this.button('List of countries').press('Enter');
    await this.page.keyboard.type(words);
    await this.page.keyboard.press('Enter');
  }

  /** As in a browser without WebGL; also where nothing is asked of the map that software draws. */
  async withoutWebGl(): Promise<void> {
    await refuseCanvas(this.page);
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
    return tokenColour(this.page, name);
  }
}
