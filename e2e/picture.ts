import type { Page } from '@playwright/test';

/** The colours of the page as it looks now, at points of the screen, as `r,g,b`. */
export async function coloursOf(
  page: Page,
  spots: readonly { x: number; y: number }[],
): Promise<string[]> {
  const base64 = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ({ base64, spots }) => {
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
    },
    { base64, spots },
  );
}

/** What a custom property of the page is as a colour, as `r,g,b`. */
export async function tokenColour(page: Page, name: string): Promise<string> {
  return page.evaluate((token) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = `var(${token})`;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return (color.match(/\d+/g) ?? []).slice(0, 3).join(',');
  }, name);
}
