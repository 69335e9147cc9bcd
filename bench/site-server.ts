import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.topojson': 'application/json',
  '.svg': 'image/svg+xml',
};

export type Site = { url: string; server: Server };

/** Serves a folder as a host would: compressed with Brotli. `pages` are documents of no file. */
export async function serveSite(
  folder: string,
  pages: Readonly<Record<string, string>>,
): Promise<Site> {
  const bodies = new Map<string, Promise<{ type: string; body: Buffer; isText: boolean }>>();
  const load = async (path: string) => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const made = pages[path];
    const bytes = made === undefined ? await readFile(join(folder, file)) : Buffer.from(made);
    const type = TYPES[extname(file)];
    return {
      type: type ?? 'application/octet-stream',
      body: type === undefined ? bytes : brotliCompressSync(bytes),
      isText: type !== undefined,
    };
  };
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const found = bodies.get(pathname) ?? load(pathname);
    bodies.set(pathname, found);
    try {
      const { type, body, isText } = await found;
      response.writeHead(200, {
        'Content-Type': type,
        'Content-Length': body.byteLength,
        ...(isText && { 'Content-Encoding': 'br' }),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port to listen on');
  return { url: `http://127.0.0.1:${address.port}`, server };
}
