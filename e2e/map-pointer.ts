import { expect, type Locator, type Page } from '@playwright/test';
import { LAND_BOX, toGrid } from '../src/domain/projected-world.ts';
import { coloursAt, namesAt, namesTyped } from './in-page.ts';

/** Points at places of the map by longitude and latitude. Where the map is, the driver knows. */
export abstract class MapPointer {
  abstract readonly page: Page;
  abstract stage(): Locator;

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
    return coloursAt(this.page, points);
  }

  /** The picture that stands in the document, before the app. */
  openingPicture(): Locator {
    return this.page.locator('[data-opening] svg[role="img"]');
  }

  /** The field of the search in the bar. */
  search(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search the atlas' });
  }

  /** What the search found, by its code, slug or key. */
  searchResult(id: string): Locator {
    return this.page.getByRole('search').locator(`[data-result="${id}"]`);
  }

  /** The name of the selected country on the map. */
  namePlate(): Locator {
    return this.stage().locator('[data-at]');
  }

  /** The number in a circle of people trained. */
  circleNumber(number: string): Locator {
    return this.stage().getByText(number, { exact: true });
  }

  /** Opens an address as far as the app. */
  async arrive(path: string): Promise<void> {
    await this.page.goto(path);
    await expect(this.page.getByRole('banner')).toHaveCount(1);
    await expect(this.openingPicture()).toHaveCount(0);
  }

  /** Opens an address with all but the document kept away. */
  async openDocument(path: string): Promise<void> {
    await this.page.route(/\/assets\//, (route) => route.abort());
    await this.page.goto(path);
    await expect(this.openingPicture()).toBeVisible();
  }

  /** A grid of points of the stage, without those that controls stand on. */
  async stagePoints(step: number): Promise<{ x: number; y: number }[]> {
    const box = await this.stage().boundingBox();
    if (box === null) throw new Error('the map is not on the page');
    const columns = Array.from({ length: Math.floor(box.width / step) }, (_, at) => at * step);
    const rows = Array.from({ length: Math.floor(box.height / step) }, (_, at) => at * step);
    const points = rows.flatMap((y) => columns.map((x) => ({ x: box.x + x, y: box.y + y })));
    return this.page.evaluate(
      (all) => all.filter(({ x, y }) => document.elementFromPoint(x, y)?.matches('canvas')),
      points,
    );
  }

  /** Turns the map into a globe or back, and waits for what it draws. */
  async pickProjection(name: 'Map' | 'Globe'): Promise<void> {
    const choice = this.page
      .getByRole('group', { name: 'Projection' })
      .getByRole('radio', { name });
    await choice.check();
    const drawn = this.stage().locator('[data-projection]');
    await expect(drawn).toHaveCount(1, { timeout: 20_000 });
    await expect(drawn).toHaveAttribute(
      'data-projection',
      name === 'Map' ? 'equal-earth' : 'globe',
    );
  }

  /** Turns the globe to the east by the button for it; returns the place in its middle then. */
  async turnGlobe(): Promise<Place> {
    const before = this.page.url();
    const pad = this.page.getByRole('button', { name: 'Move the map' });
    if ((await pad.getAttribute('aria-expanded')) === 'false') await pad.click();
    await this.page.getByRole('button', { name: 'Move right' }).click();
    await expect(this.page).not.toHaveURL(before);
    const [lon = 0, lat = 0] = (new URL(this.page.url()).searchParams.get('at') ?? '')
      .split(',')
      .map(Number);
    return [lon, lat];
  }

  /** Where a place is on the screen while the globe shows its whole self from above `centre`; `null` on the far side. */
  async placeOnGlobe([lon, lat]: Place, centre: Place): Promise<{ x: number; y: number } | null> {
    const box = await this.stage().boundingBox();
    if (box === null) throw new Error('the map is not on the page');
    return onGlobe([lon, lat], centre, box);
  }

  /** The names that the tooltip gives to places of the window, one after the other. */
  async namesAt(spots: readonly { x: number; y: number }[]): Promise<string[]> {
    return namesAt(this.page, spots);
  }

  /** The colour of the picture at places of the whole globe from above `centre`; `''` on its far side. */
  async coloursOnGlobe(places: readonly Place[], centre: Place): Promise<string[]> {
    const spots = await Promise.all(places.map((place) => this.placeOnGlobe(place, centre)));
    const near = spots.flatMap((spot) => spot ?? []);
    const colours = await coloursAt(this.page, near);
    return spots.map((spot) => (spot === null ? '' : (colours[near.indexOf(spot)] ?? '')));
  }

  /** The colour of a class in the legend, as `r,g,b`. */
  async legendColour(look: string): Promise<string> {
    const swatch = this.page
      .getByRole('region', { name: 'Legend' })
      .locator(`i[data-look="${look}"]`);
    const colour = await swatch.first().evaluate((it) => getComputedStyle(it).backgroundColor);
    return (colour.match(/\d+/g) ?? []).slice(0, 3).join(',');
  }

  /** The country that each of the words leads to, typed on the stage. */
  async namesTyped(words: readonly string[]): Promise<string[]> {
    await this.stage().focus();
    return namesTyped(this.stage(), words);
  }

  /** Every country of the list, by its code. */
  async countryNames(): Promise<Map<string, string>> {
    const pairs = await this.page
      .locator('[data-iso3][data-value] > span:first-child')
      .evaluateAll((spans) =>
        spans.map((span): [string, string] => [
          span.parentElement?.dataset['iso3'] ?? '',
          span.textContent,
        ]),
      );
    return new Map(pairs);
  }
}

export type Place = readonly [lon: number, lat: number];

/** The eye sees the stage under this angle, and the outline of the globe 8 px off its edges. */
const VIEW_ANGLE = 6;
const MARGIN = 8;

type Box = { x: number; y: number; width: number; height: number };

/** A sphere seen from a point above its `centre`. */
export function onGlobe([lon, lat]: Place, [lon0, lat0]: Place, box: Box) {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const eye = box.height / 2 / Math.tan(radians(VIEW_ANGLE / 2));
  const outline = Math.min(box.width, box.height) / 2 - MARGIN;
  const radius = (outline * (outline + Math.hypot(outline, eye))) / eye;
  const [turn, here, there] = [radians(lon - lon0), radians(lat0), radians(lat)];
  const x = Math.cos(there) * Math.sin(turn);
  const y = Math.cos(here) * Math.sin(there) - Math.sin(here) * Math.cos(there) * Math.cos(turn);
  const z = Math.sin(here) * Math.sin(there) + Math.cos(here) * Math.cos(there) * Math.cos(turn);
  if (z <= radius / (radius + eye)) return null;
  const scale = (eye * radius) / (eye + radius * (1 - z));
  return { x: box.x + box.width / 2 + x * scale, y: box.y + box.height / 2 - y * scale };
}
