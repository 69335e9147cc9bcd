import type { Browser, CDPSession, Page } from '@playwright/test';
import { ask } from './ask.ts';
import { heapOf, refuseWebGl } from './browser.ts';
import { firstPicture, markInPage, vitals, watchPress, whenMarked, whenShown } from './in-page.ts';
import { middle } from './report.ts';
import type { Site, Traffic } from './site-server.ts';

/** A slow phone. */
const CPU = 4;
const PRESSES = 9;
const SETTLED_MS = 3000;

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
  /** Each press by itself. */
  presses: readonly number[];
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
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  // tsx wraps named functions in a helper of its own, which a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.addInitScript(markInPage);
  if (!candidate.hasWebGl) await refuseWebGl(page);
  site.takeTraffic();
  // A new window also loads pages of the browser's own, on the same processors.
  await page.waitForTimeout(SETTLED_MS);
  await page.goto(`${site.url}${path}`, { waitUntil: 'commit' });
  const mark = await ask(session, whenMarked, 'choropleth');
  const first = mark === null ? null : await ask(session, firstPicture, mark);
  const isMeasured = target !== null;
  // `null` where the machine is so slow that the page has given its map up.
  const interactive = isMeasured ? await ask(session, whenMarked, candidate.interactive) : null;
  const all = isMeasured ? site.takeTraffic() : null;
  // Before the presses: what they move, the reader has asked for.
  const vital = await ask(session, vitals);
  const clicks = isMeasured
    ? await timeClicks(page, session, target, candidate.changed)
    : NO_CLICKS;
  const heap = await heapOf(session);
  await context.close();
  if (first === null || vital === null) throw new Error(`${candidate.name} did not come`);
  return { name: candidate.name, ...first, interactive, all, ...clicks, ...vital, heap };
}

const NO_CLICKS = { recolour: null, presses: [], recolourAtFullSpeed: null, work: null };

async function timeClicks(page: Page, session: CDPSession, target: string, changed: string) {
  const { x, y } = await middleOf(page, target);
  await page.mouse.move(x, y);
  const presses = await timePresses(page, session, changed);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.send('Performance.enable');
  const before = await taskTime(session);
  const recolourAtFullSpeed = middle(await timePresses(page, session, changed));
  const work = (1000 * ((await taskTime(session)) - before)) / PRESSES;
  return { recolour: middle(presses), presses, recolourAtFullSpeed, work };
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** What the browser itself says of each press, from the finger to the frame that shows the change. */
export async function timePresses(
  page: Page,
  session: CDPSession,
  changed: string,
  presses = PRESSES,
): Promise<number[]> {
  const times: number[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.waitForTimeout(200);
    await ask(session, watchPress, changed);
    await page.mouse.down();
    await page.mouse.up();
    times.push((await ask(session, whenShown)) ?? Number.NaN);
  }
  return times;
}

async function middleOf(page: Page, target: string) {
  const box = await page.locator(target).boundingBox();
  if (box === null) throw new Error(`${target} is not on the page`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
