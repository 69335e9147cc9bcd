import type { Translate } from '../../messages/text.tsx';
import type { Order } from './sorting.ts';

/** How a table is sorted, in a sentence. */
export function sortWords(
  text: Translate,
  { descending }: Order<unknown>,
  column: string,
  isNumber: boolean,
): string {
  if (isNumber) {
    return text(descending ? 'table.sort.numberDown' : 'table.sort.numberUp', { column });
  }
  return text(descending ? 'table.sort.textDown' : 'table.sort.textUp', { column });
}
