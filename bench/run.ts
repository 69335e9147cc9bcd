// How long until there is a map, until it answers, and until it shows another filter, beside pages
// made with what people would use instead. Asserts nothing: times depend on the machine, so that
// only ratios, taken in one run, say something.
import { readFile, writeFile } from 'node:fs/promises';
import { launch } from './browser.ts';
import { buildPages, OTHERS } from './build-pages.ts';
import { mediansOf, tableOf } from './report.ts';
import { serveSite } from './site-server.ts';
import { type Candidate, type Visit, visit } from './visit.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const RESULTS = 'bench/results.json';
const BLANK = 'blank page of the same shell';
const PICTURE = /(<svg class="map-picture[^>]*>)[\s\S]*?(<\/svg>)/;
const SENTENCE = /(<p role="status"[^>]*>)[\s\S]*?(<\/p>)/;
const CHOICE = '[data-facet="theme"][data-id="services"]';

const candidates = await candidatesOf();
const browser = await launch();
const visits: Visit[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  for (const candidate of candidates) visits.push(await visit(browser, candidate));
}
await browser.close();
for (const { site } of candidates) site.server.close();

const rows = mediansOf(visits);
await writeFile(RESULTS, `${JSON.stringify({ rounds: ROUNDS, rows, visits }, null, 2)}\n`);
console.log(tableOf(rows, BLANK));
console.log(
  `\nSlow 4G, CPU 4 times slower, medians of ${ROUNDS}, taken in turn; also in ${RESULTS}.`,
);

async function candidatesOf(): Promise<Candidate[]> {
  const document = await readFile('dist/index.html', 'utf8');
  const blank = document.replace(PICTURE, '$1$2').replace(SENTENCE, '$1$2');
  if (blank.length === document.length) throw new Error('dist/index.html holds no picture');
  const others = await serveSite(await buildPages(), {});
  const atlas = await serveSite('dist', {});
  const own = { path: '/', target: CHOICE, changed: 'recolour', hasWebGl: true };
  return [
    { name: 'EVAW Atlas', site: atlas, ...own, interactive: 'map-ready' },
    { name: 'EVAW Atlas, SVG map', site: atlas, ...own, interactive: 'answers', hasWebGl: false },
    {
      ...own,
      name: BLANK,
      site: await serveSite('dist', { '/': blank }),
      target: null,
      interactive: 'choropleth',
    },
    ...OTHERS.map((name) => ({
      ...own,
      name,
      site: others,
      path: `/${name}/`,
      target: 'button',
      changed: 'recoloured',
      interactive: 'map-ready',
    })),
  ];
}
