import type { Locator, Page } from '@playwright/test';

/** What runs inside the page for the driver; nothing here knows where things are on it. */

/** The colour at points of the window, as `r,g,b`. */
export async function coloursAt(
  page: Page,
  points: readonly { x: number; y: number }[],
): Promise<string[]> {
  const [colours = []] = await coloursIn(page, [await page.screenshot()], points);
  return colours;
}

/** The colours at the same points of several pictures. */
export async function coloursIn(
  page: Page,
  pictures: readonly Buffer[],
  points: readonly { x: number; y: number }[],
): Promise<string[][]> {
  return page.evaluate(
    ({ images, spots }) =>
      Promise.all(
        images.map(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.width;
          canvas.height = image.height;
          const context = canvas.getContext('2d', { willReadFrequently: true });
          if (context === null) throw new Error('no 2d canvas');
          context.drawImage(image, 0, 0);
          return spots.map(({ x, y }) =>
            [...context.getImageData(x, y, 1, 1).data.slice(0, 3)].join(','),
          );
        }),
      ),
    { images: pictures.map((each) => each.toString('base64')), spots: points },
  );
}

/** How far what stands on the page has moved since it was opened without anybody asking for it. */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        const watch = (list: PerformanceObserverEntryList) => {
          for (const entry of list.getEntries()) sum += Reflect.get(entry, 'value');
        };
        const observer = new PerformanceObserver(watch);
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
      }),
  );
}

/** The colour of a design token as the page has it now, as `r,g,b`. */
export async function tokenColour(page: Page, name: string): Promise<string> {
  return page.evaluate((token) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = `var(${token})`;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return (color.match(/\d+/g) ?? []).slice(0, 3).join(',');
  }, name);
}

/** Every text is taken out and put into an element of its own, as translators in browsers do. */
export async function translateTexts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const font = document.createElement('font');
      font.textContent = text.textContent;
      text.parentNode?.replaceChild(font, text);
    }
  });
}

/** As in a browser that has no WebGL; pictures can still be drawn. */
export async function refuseCanvas(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { prototype } = HTMLCanvasElement;
    prototype.getContext = new Proxy(prototype.getContext, {
      apply: (real, canvas, given) =>
        given[0] === '2d' ? Reflect.apply(real, canvas, given) : null,
    });
  });
}

/** How often the page has measured the way from a filter to its picture. */
export async function recolours(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('recolour').length);
}

/**
 * The name in the tooltip after the pointer has come to each of the spots. The events are made here,
 * without a frame between them: drawn in software, each frame would take half a second.
 */
export async function namesAt(
  page: Page,
  spots: readonly { x: number; y: number }[],
): Promise<string[]> {
  return page.evaluate(async (places) => {
    const names: string[] = [];
    for (const { x, y } of places) {
      const under = document.elementFromPoint(x, y);
      under?.dispatchEvent(
        new MouseEvent('mousemove', { clientX: x, clientY: y, bubbles: true, cancelable: true }),
      );
      // Two tasks, in the second of which React has drawn.
      for (let task = 0; task < 2; task += 1) await new Promise((done) => setTimeout(done, 0));
      names.push(document.querySelector('[role=tooltip] b')?.textContent ?? '');
    }
    return names;
  }, spots);
}

/** The name in the tooltip after each of the words was typed on the stage and left again. */
export async function namesTyped(stage: Locator, words: readonly string[]): Promise<string[]> {
  return stage.evaluate(async (element, list) => {
    const press = (key: string) =>
      element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    const names: string[] = [];
    for (const word of list) {
      for (const letter of word) press(letter);
      // Two tasks, in the second of which React has drawn.
      for (let task = 0; task < 2; task += 1) await new Promise((done) => setTimeout(done, 0));
      names.push(document.querySelector('[role=tooltip] b')?.textContent ?? '');
      press('Escape');
    }
    return names;
  }, words);
}
