import { expect, it } from 'vitest';
import { bundledMapWorker } from './vite-map-worker.ts';

it('gives the projection of the map to its worker as one file that imports nothing', async () => {
  const code = await bundledMapWorker(process.cwd());
  expect(code).toMatch(/self\.setProjectionHandler\(/);
  expect(code).not.toMatch(/^\s*import\b|\bimport\(/m);
});
