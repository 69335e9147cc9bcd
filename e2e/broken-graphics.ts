import type { Page } from '@playwright/test';

/** From the next page on every drawing is taken away as soon as it is there, as by a failing driver. */
export async function takeDrawings(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    Reflect.set(
      HTMLCanvasElement.prototype,
      'getContext',
      function lost(this: HTMLCanvasElement, ...asked: Parameters<typeof getContext>) {
        const context = Reflect.apply(getContext, this, asked);
        if (context instanceof WebGL2RenderingContext) {
          queueMicrotask(() => context.getExtension('WEBGL_lose_context')?.loseContext());
        }
        return context;
      },
    );
  });
}

/** The driver throws in the middle of what MapLibre asks of it. */
export async function throwInDriver(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(WebGL2RenderingContext.prototype, 'createProgram', () => {
      throw new Error('the driver broke');
    });
  });
}

/** Returns what ends every worker that the page has started. */
export async function rememberWorkers(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const workers: Worker[] = [];
    window.Worker = new Proxy(window.Worker, {
      construct(Real, given: ConstructorParameters<typeof Worker>) {
        const worker = new Real(...given);
        workers.push(worker);
        return worker;
      },
    });
    Reflect.set(window, 'endWorkers', () => {
      for (const worker of workers) worker.terminate();
      return workers.length;
    });
  });
  return async () => {
    const ended = await page.evaluate(() => Reflect.get(window, 'endWorkers')());
    if (ended === 0) throw new Error('no worker was started');
  };
}

/** The processor so many times slower, for this page. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}

/** The code of the map stays under way for as long as the page is open. */
export async function holdMap(page: Page): Promise<void> {
  await page.route(/\/live-map-[^/]*\.js$/, () => {});
}

/** The whole page without a size, as in a frame that is folded away, until it is shown again. */
export async function fold(page: Page): Promise<() => Promise<void>> {
  const set = (display: string) =>
    page.evaluate((value) => {
      document.documentElement.style.display = value;
    }, display);
  await set('none');
  return () => set('');
}
