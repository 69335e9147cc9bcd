// How long until the first coloured map, beside a blank page of the same shell. Asserts nothing:
// times depend on the machine, so that only their ratio, taken in one run, says something.
import { readFile } from 'node:fs/promises';
import { type Browser, type CDPSession, chromium } from '@playwright/test';
import { serveSite } from './site-server.ts';

const ROUNDS = 7;
/** Slow 4G as Chrome's own tools know it, in bytes a second and milliseconds; and a slow phone. */
const SLOW = { down: (1.6e6 / 8) * 0.9, up: (0.75e6 / 8) * 0.9, latency: 562.5, cpu: 4 };
const PICTURE = /(<svg class="map-picture[^>]*>)[\s\S]*?(<\/svg>)/;
const SENTENCE = /(<p role="status"[^>]*>)[\s\S]*?(<\/p>)/;

type Visit = { paint: number; bytes: number };
type Sample = Visit & { name: string };

const document = await readFile('dist/index.html', 'utf8');
const blank = document.replace(PICTURE, '$1$2').replace(SENTENCE, '$1$2');
if (blank.length === document.length) throw new Error('dist/index.html holds no picture');
const sites = [
  { name: 'EVAW Atlas', ...(await serveSite('dist', {})) },
  { name: 'blank page of the same shell', ...(await serveSite('dist', { '/': blank })) },
];
const executablePath = process.env['CHROMIUM_PATH'];
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox'],
});
const samples: Sample[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  for (const { name, url } of sites) samples.push({ name, ...(await visit(browser, url)) });
}
await browser.close();
for (const { server } of sites) server.close();
report();

async function visit(opened: Browser, url: string): Promise<Visit> {
  const context = await opened.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await slowDown(await context.newCDPSession(page));
  await page.addInitScript(markPaint);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0);
  const seen = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const isTimed = navigation instanceof PerformanceNavigationTiming;
    return {
      paint: performance.getEntriesByName('painted')[0]?.startTime ?? NaN,
      bytes: isTimed ? navigation.encodedBodySize : NaN,
    };
  });
  await context.close();
  return seen;
}

/** The mark is set before the frame that shows the picture; the next one begins after it. */
function markPaint(): void {
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('choropleth').length === 0) return;
    observer.disconnect();
    requestAnimationFrame(() => performance.mark('painted'));
  });
  observer.observe({ type: 'mark', buffered: true });
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: SLOW.down,
    uploadThroughput: SLOW.up,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
}

function report(): void {
  const rows = sites.map(({ name }) => {
    const own = samples.filter((each) => each.name === name);
    const paints = own.map(({ paint }) => paint).toSorted((a, b) => a - b);
    return { name, median: paints[Math.floor(ROUNDS / 2)] ?? NaN, bytes: own[0]?.bytes ?? NaN };
  });
  const blankPage = rows[1]?.median ?? NaN;
  console.log('| page | document | first picture | ratio |\n|---|---|---|---|');
  for (const { name, median, bytes } of rows) {
    const cells = [name, `${(bytes / 1000).toFixed(1)} kB`, `${median.toFixed(0)} ms`];
    console.log(`| ${[...cells, (median / blankPage).toFixed(2)].join(' | ')} |`);
  }
  console.log(`\nSlow 4G, CPU ${SLOW.cpu} times slower, median of ${ROUNDS}, taken in turn.`);
}
