import { z } from 'zod';
import {
  COUNTRY_ROLES,
  PROGRAMME_LINKS,
  QUANTITY_KINDS,
  RECORD_KINDS,
  SCOPES,
  STATUSES,
  TIME_BASES,
} from '../../src/domain/vocabulary.ts';
import {
  choice,
  externalNotes,
  form,
  line,
  paragraphNumber,
  paragraphText,
  reference,
  slug,
} from './field-shapes.ts';
import type { References } from './references.ts';

function geographyShape(refs: References) {
  const iso3 = reference(refs.country);
  return {
    scope: choice('scope', SCOPES).describe('where it happens'),
    countries: z
      .array(z.strictObject({ iso3, role: choice('role', COUNTRY_ROLES) }))
      .describe('a list of { iso3, role }, [] when none'),
    places: z
      .array(
        z.strictObject({
          name: line('name of the city or area'),
          iso3,
          kind: choice('kind', ['city', 'area']),
        }),
      )
      .optional()
      .describe('a list of { name, iso3, kind }, left out when none'),
  };
}

function timeShape() {
  return z
    .strictObject({
      basis: choice('basis', TIME_BASES),
      years: z.array(z.int()).describe('years the source states, [] when it states none'),
      month: z.int().min(1).max(12).optional().describe('only where the source states a month'),
      note: paragraphText('why it has no year, or how it was dated').optional(),
    })
    .describe('a map of basis, years and, where known, month and note');
}

function partnerShape(refs: References) {
  const partner = reference(refs.partner);
  const programme = z.strictObject({
    id: reference(refs.programme),
    link: choice('link', PROGRAMME_LINKS),
    note: paragraphText('why the link is uncertain').optional(),
  });
  return {
    actors: z.array(partner).min(1).describe('partner ids: who the source says did it'),
    partners: z
      .array(z.strictObject({ id: partner, role: reference(refs.role) }))
      .describe('a list of { id, role }, [] when none'),
    programmes: z.array(programme).describe('a list of { id, link, note }, [] when none'),
  };
}

export function quantityShape() {
  return z.strictObject({
    value: z.int().min(1).max(1_000_000_000),
    unit: line('a singular noun, such as person or workshop'),
    countsAs: choice('countsAs', QUANTITY_KINDS),
    group: line('whom or what it counts').optional(),
    note: paragraphText('what to know about the figure').optional(),
  });
}

/** activities/<slug>.yaml */
export function activityShape(refs: References) {
  return z.strictObject({
    slug: slug().optional(),
    key: form(/^[A-Z]\d{2,4}$/, 'a capital letter and two to four digits, such as A17'),
    kind: choice('kind', RECORD_KINDS),
    parent: slug().optional(),
    title: line('what it is and where, in one line'),
    short: z
      .string()
      .min(1)
      .max(32)
      .describe('the title for narrow lists, at most 32 characters')
      .optional(),
    summary: paragraphText('two to five full sentences in our own words'),
    ...geographyShape(refs),
    time: timeShape(),
    status: choice('status', STATUSES),
    ...partnerShape(refs),
    themes: z.array(reference(refs.theme)).min(1).describe('theme ids, the first is primary'),
    violence: z.array(reference(refs.violence)).min(1).describe('ids of forms of violence'),
    targetGroups: z.array(reference(refs.targetGroup)).describe('ids of target groups'),
    assistance: z.array(reference(refs.assistance)).describe('ids of forms of assistance'),
    quantities: z
      .array(quantityShape())
      .describe('a list of { value, unit, countsAs, group, note }, [] when none'),
    source: z
      .strictObject({ id: reference(refs.source), paragraph: paragraphNumber() })
      .describe('a map of id (of sources.yaml) and paragraph'),
    instruments: z.array(reference(refs.instrument)).optional().describe('keys of instruments'),
    flags: z.array(reference(refs.flag)).describe('keys of flags, [] when none'),
    externalNotes: externalNotes().optional(),
  });
}

export type Activity = z.infer<ReturnType<typeof activityShape>>;
