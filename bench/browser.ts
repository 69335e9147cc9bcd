import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';

/** WebGL in software, and nothing else there: as on a machine without a GPU. */
export function launch(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      '--disable-gpu-rasterization',
      '--disable-accelerated-2d-canvas',
    ],
  });
}

export async function refuseWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    Reflect.set(
      HTMLCanvasElement.prototype,
      'getContext',
      function refused(this: HTMLCanvasElement, ...asked: Parameters<typeof getContext>) {
        return asked[0] === 'webgl2' ? null : Reflect.apply(getContext, this, asked);
      },
    );
  });
}

/** What a browser says of a heap; the protocol's types do not know the buffers yet. */
export type HeapUsage = { usedSize?: number; backingStorageSize?: number };

/** Bytes that the scripts of a page hold in objects and buffers, once nothing is left over. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return bytesIn(await session.send('Runtime.getHeapUsage'));
}

export function bytesIn({ usedSize = Number.NaN, backingStorageSize = 0 }: HeapUsage): number {
  return usedSize + backingStorageSize;
}
