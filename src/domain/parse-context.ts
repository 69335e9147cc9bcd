import {
  CONTEXT_REGIONS,
  type ContextEdition,
  type ContextFigure,
  type Estimate,
} from './context.ts';
import {
  arrayOf,
  filledText,
  nullOr,
  numberFrom,
  object,
  oneOf,
  type Parse,
  text,
  textLike,
  trueOrFalse,
  wholeNumber,
} from './parse.ts';

const size = numberFrom(0, 1e9);

const estimate = object<Estimate>({
  value: size,
  low: nullOr(size),
  high: nullOr(size),
  source: filledText,
});

const figure = object<ContextFigure>({
  region: oneOf(CONTEXT_REGIONS),
  killed: estimate,
  rate: nullOr(estimate),
});

/** Reads the estimates that stand beside the records. */
export const parseContext: Parse<ContextEdition[]> = arrayOf(
  object<ContextEdition>({
    year: wholeNumber(1945, 2100),
    title: filledText,
    publishers: filledText,
    published: textLike(/^\d{4}-\d{2}$/, 'a month such as 2024-11'),
    url: nullOr(text),
    checked: trueOrFalse,
    quotedBy: arrayOf(
      object<ContextEdition['quotedBy'][number]>({ id: filledText, name: filledText, url: text }),
    ),
    allKillings: estimate,
    figures: arrayOf(figure),
  }),
);
