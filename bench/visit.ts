import type { Browser, CDPSession, Page } from '@playwright/test';
import { markInPage } from './in-page.ts';
import type { Site, Traffic } from './site-server.ts';

/** A slow phone. */
const CPU = 4;
const CLICKS = 9;
const PATIENCE_MS = 60_000;

export type Candidate = {
  name: string;
  site: Site;
  path: string;
  /** What a click of the measured kind hits; nothing where only the first picture is measured. */
  target: string | null;
  /** The entry of the performance timeline that says that the page shows the change. */
  changed: string;
  /** The mark of a picture that answers. */
  interactive: string;
  hasWebGl: boolean;
};

/** Milliseconds from navigation, or of what they name; bytes as they were sent. */
export type Visit = {
  name: string;
  choropleth: number;
  before: Traffic;
  interactive: number | null;
  all: Traffic | null;
  recolour: number | null;
  /** The same with the processor at its full speed, and the main thread's share of it. */
  recolourAtFullSpeed: number | null;
  work: number | null;
  fcp: number;
  lcp: number;
  shift: number;
  blocking: number;
  heap: number;
};

/** Opens a page in a browser context of its own and measures it. */
export async function visit(browser: Browser, candidate: Candidate): Promise<Visit> {
  const { site, path, target } = candidate;
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  // tsx wraps named functions in a helper of its own, which a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.addInitScript(markInPage);
  if (!candidate.hasWebGl) await refuseWebGl(page);
  site.takeTraffic();
  await page.goto(`${site.url}${path}`, { waitUntil: 'commit' });
  await hasEntry(page, 'painted');
  const choropleth = await firstPicture(page);
  const isMeasured = target !== null;
  const interactive = isMeasured ? await timeOf(page, candidate.interactive) : null;
  const all = isMeasured ? site.takeTraffic() : null;
  // Before the presses: what they move, the reader has asked for.
  const vital = await vitals(page);
  const clicks = isMeasured
    ? await timeClicks(page, session, target, candidate.changed)
    : NO_CLICKS;
  const heap = await heapOf(session);
  await context.close();
  return { name: candidate.name, ...choropleth, interactive, all, ...clicks, ...vital, heap };
}

async function refuseWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    Reflect.set(
      HTMLCanvasElement.prototype,
      'getContext',
      function refused(this: HTMLCanvasElement, ...asked: Parameters<typeof getContext>) {
        return asked[0] === 'webgl2' ? null : Reflect.apply(getContext, this, asked);
      },
    );
  });
}

async function hasEntry(page: Page, name: string): Promise<void> {
  await page.waitForFunction((each) => performance.getEntriesByName(each).length > 0, name);
}

/** `null` where the machine is so slow that the page has given its map up. */
async function timeOf(page: Page, name: string): Promise<number | null> {
  try {
    await hasEntry(page, name);
  } catch {
    return null;
  }
  return page.evaluate(
    (each) => performance.getEntriesByName(each)[0]?.startTime ?? Number.NaN,
    name,
  );
}

/** What had come by the first picture: the document and what it asked for. */
async function firstPicture(page: Page) {
  return page.evaluate(() => {
    const choropleth = performance.getEntriesByName('painted')[0]?.startTime ?? Number.NaN;
    const timed = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ].filter((entry) => entry instanceof PerformanceResourceTiming);
    const come = timed.filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= choropleth);
    const bytes = come.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    return { choropleth, before: { requests: come.length, bytes } };
  });
}

const NO_CLICKS = { recolour: null, recolourAtFullSpeed: null, work: null };

async function timeClicks(page: Page, session: CDPSession, target: string, changed: string) {
  const recolour = await medianClick(page, target, changed);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.send('Performance.enable');
  const before = await taskTime(session);
  const recolourAtFullSpeed = await medianClick(page, target, changed);
  const work = (1000 * ((await taskTime(session)) - before)) / CLICKS;
  return { recolour, recolourAtFullSpeed, work };
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** From the press to the frame on the screen that shows the change, in the middle of several. */
async function medianClick(page: Page, target: string, changed: string): Promise<number> {
  const { x, y } = await middleOf(page, target);
  await page.mouse.move(x, y);
  const times: number[] = [];
  for (let click = 0; click < CLICKS; click += 1) {
    await page.waitForTimeout(200);
    const count = await page.evaluate((name) => {
      Reflect.set(Reflect.get(window, 'seen'), 'press', 0);
      return performance.getEntriesByName(name).length;
    }, changed);
    await page.mouse.down();
    await page.mouse.up();
    times.push(await pressTime(page, changed, count));
  }
  return times.toSorted((a, b) => a - b)[Math.floor(CLICKS / 2)] ?? Number.NaN;
}

async function middleOf(page: Page, target: string) {
  const box = await page.locator(target).boundingBox();
  if (box === null) throw new Error(`${target} is not on the page`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What the browser itself says of the press, once the change has been made. */
async function pressTime(page: Page, changed: string, count: number): Promise<number> {
  const handle = await page.waitForFunction(
    ([name, before]) => {
      const press = Reflect.get(Reflect.get(window, 'seen'), 'press');
      return performance.getEntriesByName(name).length > before && press > 0 && press;
    },
    [changed, count] as const,
  );
  return Number(await handle.jsonValue());
}

async function vitals(page: Page) {
  return page.evaluate(() => {
    const seen = Reflect.get(window, 'seen');
    const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    return { fcp: fcp ?? Number.NaN, lcp: seen.lcp, shift: seen.shift, blocking: seen.blocking };
  });
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
