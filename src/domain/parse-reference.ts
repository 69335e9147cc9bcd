import type {
  Flag,
  Instrument,
  PartnerRole,
  ReferenceFile,
  StandingFunction,
  Term,
} from './dataset.ts';
import {
  arrayOf,
  filledText,
  nullOr,
  object,
  type Parse,
  text,
  trueOrFalse,
  wholeNumber,
} from './parse.ts';
import { parseContext } from './parse-context.ts';

const term = object<Term>({ id: filledText, label: filledText });
const partnerRole = object<PartnerRole>({
  id: filledText,
  label: filledText,
  iati: nullOr(wholeNumber(1, 4)),
});
const paragraphs: Parse<ReferenceFile['background']> = arrayOf(
  object<ReferenceFile['background'][number]>({ paragraph: wholeNumber(), text: filledText }),
);

const flag = object<Flag>({
  key: filledText,
  title: filledText,
  sourceSays: text,
  elsewhere: text,
  handling: text,
});

const instrument = object<Instrument>({
  key: filledText,
  symbol: text,
  title: filledText,
  annex: nullOr(text),
  body: text,
  date: text,
  evidence: text,
  url: nullOr(text),
  aliases: arrayOf(filledText),
});

const standingFunction = object<StandingFunction>({
  key: filledText,
  paragraph: wholeNumber(),
  title: filledText,
  summary: filledText,
});

const referenceFile = object<ReferenceFile>({
  schemaVersion: wholeNumber(),
  datasetVersion: filledText,
  partnerRoles: arrayOf(partnerRole),
  organisationRefs: arrayOf(
    object<ReferenceFile['organisationRefs'][number]>({ id: filledText, ref: filledText }),
  ),
  targetGroups: arrayOf(term),
  assistance: arrayOf(term),
  flags: arrayOf(flag),
  instruments: arrayOf(instrument),
  background: paragraphs,
  areasOfFocus: paragraphs,
  standingFunctions: arrayOf(standingFunction),
  programmes: arrayOf(
    object<ReferenceFile['programmes'][number]>({
      id: filledText,
      name: filledText,
      kind: filledText,
      summary: text,
      note: nullOr(text),
    }),
  ),
  resources: arrayOf(
    object<ReferenceFile['resources'][number]>({
      title: filledText,
      url: text,
      paragraph: wholeNumber(),
      checked: trueOrFalse,
    }),
  ),
  aliases: arrayOf(
    object<ReferenceFile['aliases'][number]>({ id: filledText, names: arrayOf(filledText) }),
  ),
  context: parseContext,
});

/**
 * Reads what panels and the About page explain with.
 * @throws ParseError where any of it is missing or wrong
 */
export function parseReference(value: unknown): ReferenceFile {
  return referenceFile(value, 'reference');
}
