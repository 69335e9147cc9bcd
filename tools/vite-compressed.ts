import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import sirv from 'sirv';
import type { Plugin, ResolvedConfig } from 'vite';
import { headersFor } from './security-headers.ts';

/** Fonts and pictures are compressed already. */
const TEXTS = new Set([
  ...['.html', '.js', '.css', '.svg', '.xml'],
  ...['.json', '.jsonld', '.topojson', '.csv', '.bin'],
]);
/** There may be thousands of these, and the best compression takes twenty times as long. */
const MANY = /^(?:records|slugs|terms)-\d+\./;
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
/** A smaller file takes as many packets either way. */
const LEAST_BYTES = 1000;

/** Writes every text of the site compressed beside itself, and serves what the browser can read. */
export function compressed(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'compressed',
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      // After the pages have been written.
      order: 'post',
      sequential: true,
      async handler() {
        if (config.command === 'build') await compressFiles(join(config.root, config.build.outDir));
      },
    },
    configurePreviewServer({ middlewares }) {
      const files = sirv(join(config.root, config.build.outDir), {
        dev: true,
        etag: true,
        brotli: true,
        gzip: true,
        setHeaders(response, pathname) {
          response.setHeader('Cache-Control', 'no-cache');
          for (const [name, value] of Object.entries(headersFor(pathname.slice(1)))) {
            response.setHeader(name, value);
          }
        },
      });
      middlewares.use(config.base, files);
    },
  };
}

/** So many at a time as keep all threads busy. */
const AT_ONCE = 16;

async function compressFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEXTS.has(extname(entry.name)))
    .map(({ parentPath, name }) => join(parentPath, name));
  for (let from = 0; from < files.length; from += AT_ONCE) {
    await Promise.all(files.slice(from, from + AT_ONCE).map(compressFile));
  }
}

async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.byteLength < LEAST_BYTES) return;
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(bytes, MANY.test(basename(file)) ? QUICK : {}),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, zipped)]);
}
