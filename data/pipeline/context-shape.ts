import { z } from 'zod';
import { CONTEXT_REGIONS } from '../../src/domain/context.ts';
import { choice, form, line, publicUrl, slug } from './field-shapes.ts';

function estimateShape(value: z.ZodNumber, what: string) {
  return z
    .strictObject({
      value: value.describe(what),
      low: value.optional().describe('lower end of the interval, where one is stated'),
      high: value.optional().describe('upper end of the interval, where one is stated'),
      source: slug().describe('id of the page under quotedBy that says so'),
    })
    .describe('a map of value, low, high and source');
}

/** Estimates by others that stand beside the records. */
export function contextShape() {
  const killed = (what: string) => estimateShape(z.int().min(0), what);
  const rate = estimateShape(z.number().min(0), 'per 100,000 women and girls');
  return z.array(
    z.strictObject({
      year: z.int().min(1945).describe('the year the figures are about'),
      title: line('title of the publication'),
      publishers: line('who published it'),
      published: form(/^\d{4}-(0[1-9]|1[0-2])$/, "year and month in quotes, such as '2024-11'"),
      url: publicUrl().optional(),
      checked: z
        .boolean()
        .describe('true once somebody has compared the figures with the publication itself'),
      quotedBy: z
        .array(z.strictObject({ id: slug(), name: line('which page, of when'), url: publicUrl() }))
        .describe('the pages that the figures were read on'),
      allKillings: killed('women and girls killed on purpose, in the world'),
      figures: z.array(
        z.strictObject({
          region: choice('region', CONTEXT_REGIONS),
          killed: killed('women and girls killed by partners or family members'),
          rate: rate.optional(),
        }),
      ),
    }),
  );
}
