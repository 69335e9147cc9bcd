import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { SlowLine } from './slow-line.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.topojson': 'application/json',
  '.svg': 'image/svg+xml',
};

export type Traffic = { requests: number; bytes: number };
/** `traffic` is what was answered since it was last taken. */
export type Site = { url: string; server: Server; takeTraffic: () => Traffic };

/**
 * Serves a folder as a host would: compressed with Brotli, over a slow line. `pages` are documents
 * of no file.
 */
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
  const known = new WeakSet<Socket>();
  const line = new SlowLine();
  let traffic: Traffic = { requests: 0, bytes: 0 };
  const server = createServer(async ({ url = '/', socket }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const isNewConnection = !known.has(socket);
    known.add(socket);
    const found = bodies.get(pathname) ?? load(pathname);
    bodies.set(pathname, found);
    try {
      const { type, body, isText } = await found;
      response.writeHead(200, {
        'Content-Type': type,
        'Content-Length': body.byteLength,
        // A file that a page preloads and a worker asks for is fetched once.
        ...(pathname.includes('/assets/') && { 'Cache-Control': 'max-age=31536000, immutable' }),
        ...(isText && { 'Content-Encoding': 'br' }),
      });
      traffic.requests += 1;
      traffic.bytes += body.byteLength;
      await line.send(response, body, isNewConnection);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port to listen on');
  const takeTraffic = () => {
    const taken = traffic;
    traffic = { requests: 0, bytes: 0 };
    return taken;
  };
  return { url: `http://127.0.0.1:${address.port}`, server, takeTraffic };
}
