import { z } from 'zod';
import {
  aliases,
  choice,
  externalNotes,
  line,
  paragraphNumber,
  paragraphText,
  reference,
  slug,
} from './field-shapes.ts';
import type { References } from './references.ts';

const label = () => line('the name shown to readers, in sentence case');

/** The filter keeps the terms of a facet as bits of one number. */
const MOST_BITS = 32;

/** vocabularies/partner-types.yaml */
export function termsShape() {
  return z.array(z.strictObject({ id: slug(), label: label() }));
}

/** vocabularies/violence.yaml, target-groups.yaml, assistance.yaml */
export function facetTermsShape() {
  return termsShape().max(MOST_BITS);
}

export function themesShape() {
  return z
    .array(
      z.strictObject({
        id: slug(),
        label: label(),
        short: line('one or two words'),
        description: paragraphText('what belongs to the theme'),
        inventory: z
          .strictObject({
            measure: line('number of the measure in the inventory'),
            label: line('label of the measure'),
            evidence: paragraphText('what of that measure was seen'),
          })
          .describe('a map of measure, label and evidence'),
      }),
    )
    .max(MOST_BITS);
}

export function partnerRolesShape() {
  return z.array(
    z.strictObject({
      id: slug(),
      label: label(),
      iati: z.int().min(1).max(4).nullable().describe('IATI OrganisationRole, null when none'),
    }),
  );
}

export function partnersShape(refs: References) {
  return z.array(
    z.strictObject({
      id: slug(),
      name: line('the full name'),
      short: line('the short name').optional(),
      type: reference(refs.partnerType),
      aliases: aliases().optional(),
      iati: line('identifier of the organisation in IATI data').optional(),
      note: paragraphText('what to know about the entry').optional(),
    }),
  );
}

export function programmesShape() {
  return z.array(
    z.strictObject({
      id: slug(),
      name: line('the full name'),
      short: line('the short name'),
      kind: choice('kind', ['programme', 'fund', 'network']),
      aliases: aliases().optional(),
      paragraphs: z.array(paragraphNumber()).describe('paragraphs of the source that name it'),
      summary: paragraphText('what it is, in our own words'),
      note: paragraphText('what to know about the entry').optional(),
      externalNotes: externalNotes().optional(),
    }),
  );
}
