import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { mapLibreSources } from './vite-maplibre.ts';

const PAGE = path.resolve('page.js');
const SOURCE = `
  import { Map } from 'maplibre-gl';
  import workerUrl from './src/features/map/map-worker.ts?worker&url';
  window.made = new Map({ container: workerUrl });
`;

async function builtChunks(): Promise<Rolldown.OutputChunk[]> {
  const page = {
    name: 'page',
    resolveId: (id: string) => (id === PAGE ? id : null),
    load: (id: string) => (id === PAGE ? SOURCE : null),
  };
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [page, mapLibreSources()],
    build: { write: false, minify: false, rolldownOptions: { input: { page: PAGE } } },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs.filter((each) => each.type === 'chunk');
}

it('builds MapLibre once for the page and its worker, as MapLibre itself compiles', async () => {
  const chunks = await builtChunks();
  const named = (name: string) => chunks.find((each) => each.name === name);
  const [page, worker] = [named('page'), named('map-worker')];
  const shared = chunks.filter(({ fileName }) => worker?.imports.includes(fileName));
  expect(page?.code).toContain(worker?.fileName);
  expect(page?.imports).toEqual(expect.arrayContaining(worker?.imports ?? ['a worker']));
  const lengthOf = (some: Rolldown.OutputChunk[]) =>
    some.reduce((all, { code }) => all + code.length, 0);
  expect(lengthOf(shared)).toBeGreaterThan(10 * (worker?.code.length ?? Number.POSITIVE_INFINITY));

  expect(worker?.code).toMatch(/setProjectionHandler\(\(\) =>/);

  expect(chunks.map(({ code }) => code).join()).not.toContain('MLTVectorTileFeature');

  const clearedField = /^\t(?!return|break|continue|debugger)[\w$]+;$/m;
  for (const { code } of chunks) expect(code).not.toMatch(clearedField);
});
