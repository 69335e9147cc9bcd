import { z } from 'zod';
import { LONGEST_SLUG, SLUG } from '../../src/domain/codes.ts';
import { urlFaultFor } from './public-url.ts';
import { formatAllowed, type Names } from './suggest.ts';

/** The ids that other files may refer to; null where their file could not be read. */
export type Reference = {
  word: string;
  file: string;
  ids: readonly string[] | null;
  /** What editors may write in place of an id, to be told the id. */
  names: Names;
};

const LONGEST = { line: 240, paragraph: 1200 };

export function line(hint: string) {
  return z.string().min(1).max(LONGEST.line).describe(hint);
}

export function paragraphText(hint: string) {
  return z.string().min(1).max(LONGEST.paragraph).describe(hint);
}

export function form(pattern: RegExp, allowed: string) {
  return z
    .string()
    .regex(pattern, { error: ({ input }) => `'${input}' is malformed; allowed: ${allowed}` })
    .describe(allowed);
}

export function slug() {
  return form(
    SLUG,
    `lowercase letters a to z, digits and single hyphens, at most ${LONGEST_SLUG} characters`,
  );
}

/** One of the values the code itself knows. */
export function choice<const Value extends string>(name: string, values: readonly Value[]) {
  return z.enum(values, {
    error: ({ input }) =>
      typeof input === 'string'
        ? `${name} '${input}' is unknown; ${formatAllowed(input, values)}`
        : undefined,
  });
}

/** An id that one of the vocabulary files holds. */
export function reference({ word, file, ids, names }: Reference): z.ZodType<string> {
  if (ids === null || ids.length === 0) return z.string().min(1);
  return z.enum(ids, {
    error: ({ input }) =>
      typeof input === 'string'
        ? `${word} '${input}' is not in ${file}; ${formatAllowed(input, ids, names)}`
        : undefined,
  });
}

export function paragraphNumber() {
  return z.int().min(1).describe('number of the paragraph in the source text');
}

export function publicUrl() {
  return z
    .string()
    .superRefine((address, context) => {
      const fault = urlFaultFor(address);
      if (fault === null) return;
      const allowed = 'allowed: a complete public https address without user name or password';
      context.addIssue({ code: 'custom', message: `the address ${fault}; ${allowed}` });
    })
    .meta({ description: 'a complete public https address', pattern: '^https://' });
}

export function aliases() {
  return z.array(line('another usual name')).describe('other usual names');
}

export function externalNotes() {
  const note = z.strictObject({
    field: choice('field', [
      'time',
      'place',
      'partners',
      'title',
      'status',
      'countries',
      'funding',
    ]),
    claim: paragraphText('one sentence in our own words of what a public source says'),
    source: line('who says so: publisher, name of the page, date as known'),
    url: publicUrl().optional(),
  });
  return z.array(note).describe('what public sources add; never counted, never filtered by');
}
