import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildWorldFiles } from './world-files.ts';

const directory = fileURLToPath(new URL('../../../public/geo/', import.meta.url));

mkdirSync(directory, { recursive: true });
for (const [name, text] of await buildWorldFiles()) {
  writeFileSync(`${directory}${name}`, text);
  console.log(`${name}: ${Buffer.byteLength(text)} bytes`);
}
