// What a page over a large set holds, and how long it is busy at each change of the filter, without
// and with WebGL: `npm run bench:large -- SITE SOURCE`. Asserts nothing: times depend on the machine.
import type { CDPSession, Page } from '@playwright/test';
import { preview } from 'vite';
import { ask } from './ask.ts';
import { heapOf, launch, refuseWebGl } from './browser.ts';
import { longTasks, markInPage, watchTasks, whenMarked } from './in-page.ts';
import { middle } from './report.ts';
import { timePresses } from './visit.ts';
import { watchWorkers } from './worker-heap.ts';

const [site = 'dist', source = 'synthetic'] = process.argv.slice(2);
const CHOICES = '[data-facet="theme"]';
const SETTLED_MS = 3000;

const server = await preview({ build: { outDir: site }, preview: { port: 0 } });
const address = server.resolvedUrls?.local[0];
if (address === undefined) throw new Error(`${site} cannot be served`);
const browser = await launch();
const rows = [await measure(false), await measure(true)];
await browser.close();
await server.close();
console.log('| map | a change | slowest | tasks over 50 ms a change | longest | page | worker |');
console.log('|---|--:|--:|--:|--:|--:|--:|');
for (const cells of rows) console.log(`| ${cells.join(' | ')} |`);

async function measure(hasWebGl: boolean): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const workers = await watchWorkers(session);
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.addInitScript(markInPage);
  if (!hasWebGl) await refuseWebGl(page);
  await page.goto(`${address}?source=${source}`, { waitUntil: 'commit' });
  await ask(session, whenMarked, hasWebGl ? 'map-ready' : 'answers');
  await page.waitForTimeout(SETTLED_MS);
  const { times, tasks } = await press(page, session);
  const held = await workers.heaps();
  const counting = held.find(({ url }) => url.includes('large-worker'));
  const cells = [
    hasWebGl ? 'MapLibre' : 'SVG',
    `${Math.round(middle(times))} ms`,
    `${Math.round(Math.max(...times))} ms`,
    (tasks.length / times.length).toFixed(1),
    `${Math.round(Math.max(0, ...tasks))} ms`,
    megabytes(await heapOf(session)),
    megabytes(counting?.bytes ?? Number.NaN),
  ];
  await context.close();
  return cells;
}

async function press(page: Page, session: CDPSession) {
  await ask(session, watchTasks);
  const times: number[] = [];
  // Each a filter that was not asked for before.
  for (const choice of await page.locator(CHOICES).all()) {
    await choice.hover();
    times.push(...(await timePresses(page, session, 'recolour', 1)));
  }
  return { times, tasks: (await ask(session, longTasks)) ?? [] };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
