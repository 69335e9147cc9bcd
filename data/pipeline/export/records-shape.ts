import { z } from 'zod';
import {
  COUNTRY_ROLES,
  PROGRAMME_LINKS,
  QUANTITY_KINDS,
  RECORD_KINDS,
  SCOPES,
  STATUSES,
  TIME_BASES,
} from '../../../src/domain/vocabulary.ts';

const text = z.string();
const maybe = z.string().nullable();
const ids = z.array(z.string());
const number = z.int().min(0);
const term = z.strictObject({ id: text, label: text });

const activity = z.strictObject({
  slug: text.describe('end of the address of the activity; never changes'),
  key: text,
  kind: z.enum(RECORD_KINDS),
  parent: maybe.describe('slug of the general statement that it details'),
  title: text,
  short: maybe,
  summary: text,
  scope: z.enum(SCOPES),
  countries: z.array(
    z.strictObject({
      iso3: text.describe('ISO 3166-1 alpha-3'),
      role: z.enum(COUNTRY_ROLES),
      counts: z.boolean().describe('whether the activity counts for the country'),
    }),
  ),
  places: z.array(z.strictObject({ name: text, iso3: text, kind: z.enum(['city', 'area']) })),
  time: z.strictObject({
    basis: z.enum(TIME_BASES),
    years: z.array(z.int()).describe('years the source states; empty is not stated'),
    month: z.int().min(1).max(12).nullable(),
    note: maybe,
  }),
  status: z.enum(STATUSES),
  actors: ids,
  partners: z.array(z.strictObject({ id: text, role: text })),
  programmes: z.array(z.strictObject({ id: text, link: z.enum(PROGRAMME_LINKS), note: maybe })),
  themes: ids.describe('the first is the main one'),
  violence: ids,
  targetGroups: ids,
  assistance: ids,
  participants: number.nullable().describe('training participations; null is not stated'),
  quantities: z.array(
    z.strictObject({
      value: z.number(),
      unit: text,
      countsAs: z.enum(QUANTITY_KINDS),
      group: maybe,
      note: maybe,
    }),
  ),
  source: z.strictObject({ id: text, paragraph: number }),
  instruments: ids,
  flags: ids.describe('keys of known doubts'),
  externalNotes: z.array(z.strictObject({ field: text, claim: text, source: text, url: maybe })),
});

const about = z.strictObject({
  title: text,
  version: text,
  date: text,
  licence: text,
  address: maybe.describe('where the view is found again'),
  filter: ids.describe('in words'),
  totals: z
    .strictObject({ counted: number, activities: number, countries: number, elsewhere: number })
    .describe(
      'counted activities; those that name a country, these countries, those that name none',
    ),
  rules: ids,
  sources: z.array(z.strictObject({ title: text, publisher: text, url: text, retrieved: text })),
  disclaimer: text,
});

const vocabularies = z.strictObject({
  themes: z.array(term.extend({ short: text })),
  violence: z.array(term),
  targetGroups: z.array(term),
  assistance: z.array(term),
  partners: z.array(z.strictObject({ id: text, name: text, short: maybe, type: text })),
  partnerRoles: z.array(term.extend({ iati: z.int().nullable() })),
  countries: z.array(
    z.strictObject({
      iso3: text,
      iso2: maybe,
      m49: maybe,
      name: text,
      official: maybe,
      region: text,
      subregion: text,
    }),
  ),
  sources: z.array(z.looseObject({ id: text, title: text, publisher: text, url: text })),
  instruments: z.array(z.looseObject({ key: text, symbol: text, title: text })),
  doubts: z.array(z.looseObject({ key: text, title: text })),
});

/** The JSON that `src/domain/export/records-json.ts` writes. */
export const recordsShape = z.strictObject({
  $schema: text,
  about,
  activities: z.array(activity),
  vocabularies,
});

/** Its JSON Schema (draft 7), as text. */
export function recordsSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(recordsShape, { target: 'draft-7' }), null, 2)}\n`;
}
