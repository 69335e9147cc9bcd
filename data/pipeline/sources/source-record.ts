import { z } from 'zod';
import { COUNTRY_ROLES, RECORD_KINDS, SCOPES, STATUSES } from '../../../src/domain/vocabulary.ts';
import { quantityShape } from '../activity-shape.ts';
import { choice, reference, slug } from '../field-shapes.ts';
import type { References } from '../references.ts';
import { LONGEST_TEXT } from './longest-text.ts';

const day = () => z.iso.date().describe('a day as the source states it');
const text = (most: number) => z.string().max(most);
const named = (most: number) => text(most).min(1);
/** A tag as the source gives it, lower-cased; it need not be one of the languages of the site. */
const language = () => z.string().regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/);

function wordsShape() {
  return {
    title: named(LONGEST_TEXT.title),
    /** Empty where the source has no description. */
    summary: text(LONGEST_TEXT.summary),
    /** Of title and summary; left out where the source names none. */
    language: language().optional(),
    translations: z
      .array(
        z.strictObject({
          language: language(),
          title: named(LONGEST_TEXT.title).optional(),
          summary: named(LONGEST_TEXT.summary).optional(),
        }),
      )
      .optional(),
  };
}

function placeShape(refs: References) {
  const iso3 = reference(refs.country);
  return {
    scope: choice('scope', SCOPES),
    countries: z.array(z.strictObject({ iso3, role: choice('role', COUNTRY_ROLES) })),
    /** Regions the source names, with the vocabulary their codes are of (IATI RegionVocabulary). */
    regions: z.array(
      z.strictObject({
        vocabulary: named(20),
        code: text(LONGEST_TEXT.code),
        name: text(LONGEST_TEXT.name).optional(),
      }),
    ),
  };
}

function timeShape() {
  return z.strictObject({
    basis: z.enum(['stated-year', 'not-stated']),
    /** Every year from start to end; empty where the source states no start. */
    years: z.array(z.int()),
    start: day().optional(),
    end: day().optional(),
    note: text(LONGEST_TEXT.name).optional(),
  });
}

/** A sector or a tag, with the vocabulary its code is of; percentages are shares of money. */
function sectorShape() {
  return z.strictObject({
    vocabulary: named(20),
    code: text(LONGEST_TEXT.code),
    name: text(LONGEST_TEXT.name).optional(),
    percentage: z.number().optional(),
  });
}

/**
 * One line of sources/<source>/activities.ndjson: an activity of another publisher. The fields of
 * an own activity have the same meaning here; what the publisher does not say is `[]`, `null` or
 * left out. Ids of organisations are those of our vocabularies or of organisations.ndjson beside it.
 */
export function sourceRecordShape(refs: References) {
  return z.strictObject({
    /** The identifier the publisher gave it, as written; unique in the source, lines are sorted by it. */
    key: named(LONGEST_TEXT.key),
    /** Its address; unique in the whole dataset, because it starts with the id of the source. */
    slug: slug(),
    source: z.strictObject({ id: slug() }),
    kind: choice('kind', RECORD_KINDS),
    parent: slug().optional(),
    ...wordsShape(),
    ...placeShape(refs),
    time: timeShape(),
    status: choice('status', STATUSES).nullable(),
    /** Who implements, where the source says so. */
    actors: z.array(slug()),
    partners: z.array(z.strictObject({ id: slug(), role: reference(refs.role) })),
    programmes: z.array(
      z.strictObject({ id: reference(refs.programme), link: z.literal('stated') }),
    ),
    themes: z.array(reference(refs.theme)),
    violence: z.array(reference(refs.violence)),
    targetGroups: z.array(reference(refs.targetGroup)),
    assistance: z.array(reference(refs.assistance)),
    quantities: z.array(quantityShape()),
    sectors: z.array(sectorShape()),
    tags: z.array(sectorShape()),
    /** When the publisher last changed it, as written. */
    updated: named(40).optional(),
  });
}

export type SourceRecord = z.infer<ReturnType<typeof sourceRecordShape>>;

/** One line of sources/<source>/organisations.ndjson: an organisation that no vocabulary holds. */
export function organisationShape(refs: References) {
  return z.strictObject({
    id: slug(),
    name: named(LONGEST_TEXT.name),
    /** Its identifier in IATI data, as written. */
    iati: named(LONGEST_TEXT.key).optional(),
    type: reference(refs.partnerType).nullable(),
  });
}

export type Organisation = z.infer<ReturnType<typeof organisationShape>>;
