import type { DataDesk } from './desk.ts';
import type { Imported } from './draft.ts';
import { activityDraft } from './iati-activity.ts';
import { isWanted, type Wanted } from './iati-filter.ts';
import { IatiReader } from './iati-reader.ts';

/**
 * Activities of an IATI file, versions 1.0x and 2.0x, in the order of the file.
 * @param chunks the text of the file in pieces of any size
 */
export async function* importIati(
  chunks: AsyncIterable<string>,
  wanted: Wanted,
  desk: DataDesk,
): AsyncGenerator<Imported> {
  const reader = new IatiReader(desk.notes);
  for await (const chunk of chunks) {
    for (const { element, skipped } of reader.read(chunk)) {
      if (!isWanted(element, wanted)) {
        yield 'notWanted';
        continue;
      }
      for (const [field, times] of skipped) desk.notes.drop(field, times);
      yield activityDraft(element, await desk.open());
    }
  }
  reader.close();
}
