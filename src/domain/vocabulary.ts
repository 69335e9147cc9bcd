/** The ids that the code itself knows. Themes, partners and forms of violence come with the dataset. */

export const RECORD_KINDS = ['activity', 'umbrella'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Where a record says it happens. The filter knows three: see `facetScopeFor`. */
export const SCOPES = ['country', 'multi-country', 'regional', 'global', 'unclear'] as const;
export type Scope = (typeof SCOPES)[number];

export const FACET_SCOPES = ['country', 'regional', 'global'] as const;
export type FacetScope = (typeof FACET_SCOPES)[number];

/** `location` and `member` count for a country, `partner` does not. */
export const COUNTRY_ROLES = ['location', 'member', 'partner'] as const;
export type CountryRole = (typeof COUNTRY_ROLES)[number];

/** Only `stated-year` has years. */
export const TIME_BASES = [
  'stated-year',
  'reporting-period',
  'context-only',
  'not-stated',
] as const;
export type TimeBasis = (typeof TIME_BASES)[number];

export const STATUSES = ['reported-done', 'ongoing'] as const;
export type Status = (typeof STATUSES)[number];

export const QUANTITY_KINDS = ['participants', 'outputs', 'events', 'duration'] as const;
export type QuantityKind = (typeof QUANTITY_KINDS)[number];

export const PROGRAMME_LINKS = ['stated', 'uncertain'] as const;
export type ProgrammeLink = (typeof PROGRAMME_LINKS)[number];

/** `area` has a code of its own but is neither member nor observer; `undetermined` is never a country. */
export const COUNTRY_STATUSES = ['member', 'observer', 'area', 'undetermined'] as const;
export type CountryStatus = (typeof COUNTRY_STATUSES)[number];

/** What a link names by an id of the dataset; the words of the address. */
export const RENAMED_KINDS = [
  'activity',
  'theme',
  'partner',
  'violence',
  'target',
  'assistance',
] as const;
export type RenamedKind = (typeof RENAMED_KINDS)[number];

export const MEASURES = ['activities', 'themes', 'people'] as const;
export type Measure = (typeof MEASURES)[number];

export const PROJECTIONS = ['equal-earth', 'globe'] as const;
export type Projection = (typeof PROJECTIONS)[number];

/** The six official languages of the United Nations, by IETF tag. */
export const LANGUAGES = ['en', 'ar', 'zh', 'fr', 'ru', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The scope a record is filtered under: several countries are still countries,
 * and what names no place at all stands with the global work.
 */
export function facetScopeFor(scope: Scope): FacetScope {
  if (scope === 'multi-country') return 'country';
  return scope === 'unclear' ? 'global' : scope;
}
