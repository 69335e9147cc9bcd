import { foldText } from '../../../src/domain/fold-text.ts';
import { attributeOf, childrenOf, type IatiElement, wordsOf } from './iati-element.ts';

/** What of a file is wanted; an empty list wants everything. */
export type Wanted = { publishers: string[]; participating: string[]; sectors: string[] };

function isNamed(elements: IatiElement[], wanted: string[]): boolean {
  const folded = wanted.map(foldText);
  return elements.some((element) =>
    [attributeOf(element, 'ref'), wordsOf(element)]
      .filter((word) => word !== '')
      .some((word) => folded.includes(foldText(word))),
  );
}

/** Whether an activity passes; organisations are asked for by identifier or whole name. */
export function isWanted(activity: IatiElement, wanted: Wanted): boolean {
  const { publishers, participating, sectors } = wanted;
  const reporting = childrenOf(activity, 'reporting-org');
  if (publishers.length > 0 && !isNamed(reporting, publishers)) return false;
  const taking = childrenOf(activity, 'participating-org');
  if (participating.length > 0 && !isNamed(taking, participating)) return false;
  return (
    sectors.length === 0 ||
    childrenOf(activity, 'sector').some((each) => sectors.includes(attributeOf(each, 'code')))
  );
}
