import type { Download, Locator } from '@playwright/test';
import { MapPointer } from './map-pointer.ts';

/** The dialog that makes links, pictures, frames, files and citations of a view. */
export abstract class SharePart extends MapPointer {
  /** Opens the dialog from the bar. */
  async openShare(button: 'Share' | 'Download'): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: button }).click();
    await this.dialog().waitFor();
  }

  dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Share this view' });
  }

  /** A text of the dialog that can be copied, by its label. */
  shared(label: 'Link' | 'Embed' | 'Citation'): Locator {
    return this.dialog().getByRole('textbox', { name: label, exact: true });
  }

  copyButton(label: 'Link' | 'Embed' | 'Citation'): Locator {
    return this.dialog().getByRole('button', { name: new RegExp(`^(Copy|Copied) ${label}$`) });
  }

  sharedPicture(): Locator {
    return this.dialog().getByRole('img', { name: /^World map/ });
  }

  inDialog(role: 'button' | 'radio' | 'link', name: string | RegExp): Locator {
    return this.dialog().getByRole(role, { name });
  }

  /** The button that writes the data in a format. */
  exportButton(format: string): Locator {
    return this.dialog().locator(`button[data-format="${format}"]`);
  }

  /** How many sheets of A4 the page takes. */
  async pagesOnPaper(): Promise<number> {
    const pdf = await this.page.pdf({ preferCSSPageSize: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }

  /** How often the page asks the browser for its print dialog, which cannot be driven. */
  async countPrints(): Promise<() => number> {
    let count = 0;
    await this.page.exposeFunction('print', () => {
      count += 1;
    });
    return () => count;
  }

  /** What a button of the dialog hands over. */
  async saved(button: Locator): Promise<{ name: string; content: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), button.click()]);
    return { name: download.suggestedFilename(), content: await contentOf(download) };
  }
}

async function contentOf(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}
