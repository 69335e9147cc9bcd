import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FetchOptions, fetchJson } from './fetch-json.ts';
import { LoadError, type LoadErrorKind, loadErrorKind } from './load-error.ts';
import {
  type Answer,
  body,
  cutOff,
  drip,
  JSON_TYPE,
  json,
  startServer,
  status,
  streamed,
  type TestServer,
} from './test-server.ts';

// Long enough for a machine that runs much else, short enough to wait for.
const LIMITS = { idle: 500, total: 1500, bytes: 2000 };
const LIVING = new AbortController().signal;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

function load(answer: Answer, options: FetchOptions = {}, signal = LIVING): Promise<unknown> {
  server.answer('/file.json', answer);
  return fetchJson(`${server.base}file.json`, signal, { limits: LIMITS, ...options });
}

const PAGE = '<!doctype html><title>Please log in</title>';

describe('what arrives', () => {
  const value = { name: 'Åland', list: [1, null, true] };

  it.each<[string, Answer]>([
    ['as it should', json(value)],
    ['N16 as plain text', body(JSON.stringify(value), 'text/plain')],
    ['N16 as bytes', body(JSON.stringify(value), 'application/octet-stream')],
    ['without a stated length', streamed(JSON.stringify(value))],
    ['with a byte order mark and blanks', body(`\uFEFF\n ${JSON.stringify(value)}\n`)],
    [
      'compressed, so that the stated length is another',
      (response) => {
        const packed = gzipSync(JSON.stringify(value));
        const length = packed.byteLength;
        response.writeHead(200, {
          ...JSON_TYPE,
          'content-encoding': 'gzip',
          'content-length': length,
        });
        response.end(packed);
      },
    ],
  ])('is returned %s', async (_, answer) => {
    expect(await load(answer)).toEqual(value);
  });

  it('N03 may be slow while bytes arrive', async () => {
    const [start, end] = ['{"a":"', '"}'];
    const answer: Answer = (response) => {
      response.writeHead(200, JSON_TYPE);
      const parts = [start, 'x', 'x', 'x', 'x', end];
      const timer = setInterval(() => {
        const part = parts.shift();
        if (part === undefined) response.end();
        else response.write(part);
      }, 120);
      response.on('close', () => clearInterval(timer));
    };
    expect(await load(answer)).toEqual({ a: 'xxxx' });
  });

  it('carries neither cookies nor the address of the page', async () => {
    let sent: Record<string, unknown> = {};
    await load((response, request) => {
      sent = request.headers;
      json({})(response, request);
    });
    expect(Object.keys(sent)).not.toContain('referer');
    expect(Object.keys(sent)).not.toContain('cookie');
  });
});

const failures: [string, LoadErrorKind, Answer][] = [
  ['N01 a connection that is reset', 'network', (response) => response.destroy()],
  ['N15 a redirect', 'network', (response) => response.writeHead(302, { location: '/x' }).end()],
  ['N01 a server that never answers', 'timeout', () => undefined],
  [
    'headers and then nothing',
    'timeout',
    (response) => response.writeHead(200, JSON_TYPE).flushHeaders(),
  ],
  ['a drip without end', 'timeout', drip(' ', 20)],
  ['N09 403', 'blocked', status(403)],
  ['N09 451', 'blocked', status(451)],
  ['N09 403 as a page', 'blocked', body(PAGE, 'text/html', 403)],
  ['404', 'status', status(404)],
  ['N10 500', 'status', status(500)],
  ['N10 503 as a page', 'status', body(PAGE, 'text/html', 503)],
  ['N07 a page', 'page-instead', body(PAGE, 'text/html; charset=utf-8')],
  ['N07 a page that calls itself JSON', 'page-instead', body(`\n${PAGE}`)],
  ['N12 204', 'empty', (response) => response.writeHead(204).end()],
  ['N12 nothing', 'empty', body('')],
  ['N12 blanks', 'empty', body(' \n')],
  ['N13 null', 'empty', body(' null\n')],
  ['N33 more than the limit by its header', 'too-large', cutOff('[', 50_000_000)],
  ['N33 more than the limit by count', 'too-large', drip('x'.repeat(1500), 10)],
  ['N04 fewer bytes than stated', 'broken', cutOff('{"a":1}', 900)],
  ['N06 half a file in a whole frame', 'broken', body('{"a":[1,2')],
  ['N18 bad gzip', 'broken', streamed('not gzip', { 'content-encoding': 'gzip' })],
  ['N19 Latin-1', 'broken', body(Buffer.from('{"a":"é"}', 'latin1'))],
  ['N19 UTF-16', 'broken', body(Buffer.from('\uFEFF{"a":1}', 'utf16le'))],
  ['N19 UTF-16 without a mark', 'broken', body(Buffer.from('{"a":1}', 'utf16le'))],
  ['words', 'broken', body('Service unavailable')],
];

describe('what fails', () => {
  it.each(failures)('%s is %s', async (_, kind, answer) => {
    const error: unknown = await load(answer).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LoadError);
    expect(loadErrorKind(error)).toBe(kind);
    expect(error).toHaveProperty('url', `${server.base}file.json`);
  });

  it('N01 a server that is not there is network', async () => {
    const gone = await startServer();
    await gone.close();
    const error: unknown = await fetchJson(gone.base, LIVING).catch((reason: unknown) => reason);
    expect(loadErrorKind(error)).toBe('network');
  });

  it('tells the status', async () => {
    await expect(load(status(418))).rejects.toMatchObject({ kind: 'status', status: 418 });
  });

  it('lets go of a connection it wants no more of', async () => {
    const closed = new Promise<void>((resolve) => {
      const answer: Answer = (response, request) => {
        response.on('close', resolve);
        drip('x'.repeat(1500), 10)(response, request);
      };
      load(answer).catch(() => undefined);
    });
    await closed;
  });
});

describe('what the manifest says of a file', () => {
  const content = '{"a":1}';
  const bytes = content.length;
  const sha256 = createHash('sha256').update(content).digest('hex');

  it('is fulfilled', async () => {
    expect(await load(body(content), { expected: { bytes, sha256 } })).toEqual({ a: 1 });
    expect(await load(body(content), { expected: { bytes } })).toEqual({ a: 1 });
  });

  it.each([
    ['N06 another length', { bytes: bytes + 1 }],
    ['another content', { bytes, sha256: 'f'.repeat(64) }],
  ])('%s is broken', async (_, expected) => {
    await expect(load(body(content), { expected })).rejects.toMatchObject({ kind: 'broken' });
  });
});

describe('a caller who gives up', () => {
  it('gets its own reason back and no LoadError', async () => {
    const controller = new AbortController();
    const pending = load(drip(' ', 20), {}, controller.signal);
    setTimeout(() => controller.abort(new Error('left the page')), 50);
    await expect(pending).rejects.toThrow('left the page');
  });

  it('may have done so before', async () => {
    server.answer('/file.json', json({}));
    const gone = AbortSignal.abort(new Error('never mind'));
    await expect(fetchJson(`${server.base}file.json`, gone)).rejects.toThrow('never mind');
    expect(server.asked.get('/file.json')).toBeUndefined();
  });
});
