import type { Locator, Page } from '@playwright/test';
import { LAND_BOX, toGrid } from '../src/domain/projected-world.ts';
import { coloursAt } from './in-page.ts';

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
}
