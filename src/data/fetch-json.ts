import { LoadError } from './load-error.ts';

/** Milliseconds and bytes. */
export type Limits = { idle: number; total: number; bytes: number };
export type FetchOptions = {
  cache?: RequestCache;
  /** What the manifest says of the file. */
  expected?: { bytes: number; sha256?: string };
  limits?: Partial<Limits>;
};

/** `idle`: without a single byte, the headers included. */
const LIMITS: Limits = { idle: 14_000, total: 60_000, bytes: 20_000_000 };

type Watch = { signal: AbortSignal; isLate: () => boolean; byteCame: () => void; stop: () => void };

/**
 * One JSON file of our own origin, all of it or none.
 * @throws LoadError; the reason of `signal` where the caller gave up
 */
export async function fetchJson(
  url: string,
  signal: AbortSignal,
  options: FetchOptions = {},
): Promise<unknown> {
  return await fetchAs(url, signal, options, (bytes) => parseBody(bytes, url, options.expected));
}

/** The same for a file of bytes. */
export async function fetchBytes(
  url: string,
  signal: AbortSignal,
  options: FetchOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  return await fetchAs(url, signal, options, async (bytes) => {
    if (bytes.byteLength === 0) throw new LoadError('empty', url);
    await checkExpected(bytes, url, options.expected);
    return bytes;
  });
}

/** The only fetch of the app. */
async function fetchAs<T>(
  url: string,
  signal: AbortSignal,
  options: FetchOptions,
  read: (bytes: Uint8Array<ArrayBuffer>) => Promise<T>,
): Promise<T> {
  const limits = { ...LIMITS, ...options.limits };
  const watch = startWatch(signal, limits);
  try {
    const response = await request(url, watch.signal, options.cache ?? 'default');
    checkHead(response, url, limits);
    const bytes = await readBody(response, url, watch, limits);
    // The stated length of a compressed body is that of the compressed bytes.
    const isPlain = !response.headers.has('content-encoding');
    if (isPlain && bytes.byteLength < statedLength(response.headers)) {
      throw new LoadError('broken', url);
    }
    return await read(bytes);
  } catch (error) {
    signal.throwIfAborted();
    throw watch.isLate() ? new LoadError('timeout', url, { cause: error }) : error;
  } finally {
    watch.stop();
  }
}

function startWatch(signal: AbortSignal, limits: Limits): Watch {
  const controller = new AbortController();
  let isLate = false;
  const giveUp = () => {
    isLate = true;
    controller.abort();
  };
  const cancel = () => controller.abort();
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel);
  const total = setTimeout(giveUp, limits.total);
  let idle = setTimeout(giveUp, limits.idle);
  return {
    signal: controller.signal,
    isLate: () => isLate,
    byteCame: () => {
      clearTimeout(idle);
      idle = setTimeout(giveUp, limits.idle);
    },
    // Ends a download of which no more is wanted; after a complete one this does nothing.
    stop: () => {
      clearTimeout(total);
      clearTimeout(idle);
      signal.removeEventListener('abort', cancel);
      controller.abort();
    },
  };
}

async function request(url: string, signal: AbortSignal, cache: RequestCache): Promise<Response> {
  try {
    return await fetch(url, {
      signal,
      cache,
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  } catch (error) {
    throw new LoadError('network', url, { cause: error });
  }
}

function checkHead({ status, ok, headers }: Response, url: string, limits: Limits): void {
  if (status === 403 || status === 451) throw new LoadError('blocked', url, { status });
  if (!ok) throw new LoadError('status', url, { status });
  if (status === 204) throw new LoadError('empty', url, { status });
  if (/html/i.test(headers.get('content-type') ?? '')) throw new LoadError('page-instead', url);
  if (statedLength(headers) > limits.bytes) throw new LoadError('too-large', url);
}

/** NaN where nothing is stated. */
function statedLength(headers: Headers): number {
  return Number(headers.get('content-length') ?? Number.NaN);
}

async function readBody(
  { body }: Response,
  url: string,
  watch: Watch,
  limits: Limits,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let received = 0;
  const reader = body?.getReader();
  const next = () =>
    reader?.read().catch((cause: unknown) => {
      throw new LoadError('broken', url, { cause });
    });
  for (let part = await next(); part?.value !== undefined; part = await next()) {
    watch.byteCame();
    received += part.value.byteLength;
    if (received > limits.bytes) throw new LoadError('too-large', url);
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(received);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

async function parseBody(
  bytes: Uint8Array<ArrayBuffer>,
  url: string,
  expected: FetchOptions['expected'],
): Promise<unknown> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
    if (text === '' || text === 'null') throw new LoadError('empty', url);
    if (text.startsWith('<')) throw new LoadError('page-instead', url);
    await checkExpected(bytes, url, expected);
    return JSON.parse(text);
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError('broken', url, { cause: error });
  }
}

async function checkExpected(
  bytes: Uint8Array<ArrayBuffer>,
  url: string,
  expected: FetchOptions['expected'],
): Promise<void> {
  if (expected !== undefined && !(await isExpected(bytes, expected))) {
    throw new LoadError('broken', url);
  }
}

async function isExpected(
  bytes: Uint8Array<ArrayBuffer>,
  { bytes: length, sha256 }: NonNullable<FetchOptions['expected']>,
): Promise<boolean> {
  if (bytes.byteLength !== length) return false;
  // Missing where a page is served without https, whatever the type says.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (sha256 === undefined || subtle === undefined) return true;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}
