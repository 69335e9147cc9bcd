import { iso3 } from './codes.ts';
import type { ActivityText, ExternalNote, Quantity, TextsFile } from './dataset.ts';
import {
  arrayOf,
  filledText,
  nullOr,
  numberFrom,
  object,
  oneOf,
  text,
  wholeNumber,
} from './parse.ts';
import { PROGRAMME_LINKS, QUANTITY_KINDS } from './vocabulary.ts';

const quantity = object<Quantity>({
  value: numberFrom(0, Number.MAX_SAFE_INTEGER),
  unit: filledText,
  countsAs: oneOf(QUANTITY_KINDS),
  group: nullOr(text),
  note: nullOr(text),
});

const externalNote = object<ExternalNote>({
  field: filledText,
  claim: filledText,
  source: filledText,
  url: nullOr(text),
});

const activityText = object<ActivityText>({
  title: filledText,
  short: nullOr(filledText),
  summary: filledText,
  places: arrayOf(
    object<ActivityText['places'][number]>({
      name: filledText,
      iso3,
      kind: oneOf(['city', 'area']),
    }),
  ),
  month: nullOr(wholeNumber(1, 12)),
  timeNote: nullOr(text),
  actors: arrayOf(filledText),
  partners: arrayOf(object<ActivityText['partners'][number]>({ id: filledText, role: filledText })),
  programmes: arrayOf(
    object<ActivityText['programmes'][number]>({
      id: filledText,
      link: oneOf(PROGRAMME_LINKS),
      note: nullOr(text),
    }),
  ),
  targetGroups: arrayOf(filledText),
  assistance: arrayOf(filledText),
  quantities: arrayOf(quantity),
  source: object<ActivityText['source']>({ id: filledText, paragraph: wholeNumber() }),
  instruments: arrayOf(filledText),
  flags: arrayOf(filledText),
  externalNotes: arrayOf(externalNote),
});

const textsFile = object<TextsFile>({
  schemaVersion: wholeNumber(),
  datasetVersion: filledText,
  first: wholeNumber(),
  texts: arrayOf(activityText),
});

/**
 * Reads one shard of the words of the records.
 * @throws ParseError where any of it is wrong: a shard with a gap would put words to other records
 */
export function parseTexts(value: unknown): TextsFile {
  return textsFile(value, 'texts');
}
