import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseOwnPaths } from './command-line.ts';
import { readNamedInData } from './named-in-data.ts';
import { buildWorldFiles } from './world-files.ts';
import { ownSource, packageSource } from './world-source.ts';

const directory = fileURLToPath(new URL('../../../public/geo/', import.meta.url));

async function build(): Promise<void> {
  const paths = parseOwnPaths(process.argv.slice(2));
  const { codes, places } = readNamedInData();
  const source = paths === null ? await packageSource() : await ownSource(paths, codes);
  for (const note of source.notes) console.log(`note: ${note}`);
  const files = await buildWorldFiles(source, places);
  mkdirSync(directory, { recursive: true });
  for (const [name, text] of files) {
    writeFileSync(`${directory}${name}`, text);
    console.log(`${name}: ${Buffer.byteLength(text)} bytes`);
  }
}

try {
  await build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
