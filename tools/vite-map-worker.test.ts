import { expect, it } from 'vitest';
import { bundledForWorker } from './vite-map-worker.ts';

const MAP = 'src/features/map';

it.each([
  ['the projection of the map', `${MAP}/equal-earth-worker.ts`, 10_000],
  ['MapLibre with it', `${MAP}/map-worker.ts`, 500_000],
])('gives %s to a worker as one file that imports nothing', async (_, source, about) => {
  const code = await bundledForWorker(process.cwd(), source);
  expect(code.length).toBeGreaterThan(about / 4);
  expect(code.length).toBeLessThan(about * 4);
  expect(code).toMatch(/self\.setProjectionHandler\(/);
  expect(code).not.toMatch(/^\s*import\b/m);
});
