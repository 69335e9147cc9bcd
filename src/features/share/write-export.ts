import type { ExportFormat, ExportInput } from '../../domain/export/export-input.ts';
import type { MessageId } from '../../messages/text.tsx';
import { saveFile } from './save-file.ts';
import type { ShareInputs } from './share-inputs.ts';

/** What came of writing a file; `withheld` are the activities that its format cannot hold. */
export type Outcome = {
  id: Extract<MessageId, `share.data.${'saved' | 'nothing' | 'failed'}`>;
  count: number;
  withheld: readonly { slug: string; title: string; reasons: string }[];
};

const FAILED: Outcome = { id: 'share.data.failed', count: 0, withheld: [] };

/** Writes the filtered set in a format and hands it to the reader. Writers come when they are asked for. */
export async function writeExport(format: ExportFormat, inputs: ShareInputs): Promise<Outcome> {
  const { dataset, view, texts, reference, siteUrl, layer } = inputs;
  if (texts === null || reference === null) return FAILED;
  const address = inputs.addressOf({ ...view, query: '' });
  const areas = layer?.areas ?? null;
  const input = { dataset, texts, reference, filter: view.filter, address, siteUrl, areas };
  try {
    const { exportFile } = await import('../../domain/export/export-file.ts');
    const file = exportFile(format, input);
    const withheld = format === 'iati' ? await withheldFrom(input) : [];
    if (file === null) return { id: 'share.data.nothing', count: 0, withheld };
    const content = typeof file.content === 'string' ? file.content : new Uint8Array(file.content);
    saveFile(file.name, new Blob([content], { type: file.mediaType }));
    return { id: 'share.data.saved', count: file.activities, withheld };
  } catch {
    return FAILED;
  }
}

async function withheldFrom(input: ExportInput): Promise<Outcome['withheld']> {
  const { REASON_WORDS, withheldFromIati } = await import('../../domain/export/iati-withheld.ts');
  return withheldFromIati(input).map(({ slug, title, reasons }) => ({
    slug,
    title,
    reasons: reasons.map((reason) => REASON_WORDS[reason]).join('; '),
  }));
}
