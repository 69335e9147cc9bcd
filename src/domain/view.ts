import type { FacetScope, Language, Measure, Projection } from './vocabulary.ts';

/** Both ends belong to the range; `null` is an open end. */
export type YearRange = { from: number | null; to: number | null };

/** `range: null` with `undated: true` asks for undated activities alone. */
export type YearFilter = { range: YearRange | null; undated: boolean };

/** Lists are sets: sorted, each id once. An empty list filters nothing. OR inside a facet, AND between them. */
export type Filter = {
  theme: readonly string[];
  /** `null`: every year and the undated. */
  year: YearFilter | null;
  /** Organisations and programmes. */
  partner: readonly string[];
  scope: readonly FacetScope[];
  violence: readonly string[];
  /** Whom an activity addresses. */
  target: readonly string[];
  /** What kind of help an activity consists of. */
  assistance: readonly string[];
};

export type ListFacet = 'theme' | 'partner' | 'scope' | 'violence' | 'target' | 'assistance';
export type Facet = ListFacet | 'year';

/** Degrees, and `zoom` as the factor over the whole world fitted into the stage (1 to 12). */
export type Camera = { lon: number; lat: number; zoom: number };

export const PAGES = ['map', 'compare', 'table', 'about', 'safety'] as const;
export type Page = (typeof PAGES)[number];

/** Everything a link restores. `country` and `activity` belong to the map and exclude each other. */
export type View = {
  page: Page;
  language: Language;
  embed: boolean;
  /** Only an embedded page can be told its colours by its address. */
  appearance: 'light' | 'dark' | null;
  country: string | null;
  activity: string | null;
  /** Two to four countries side by side, in the reader's order. */
  compare: readonly string[];
  filter: Filter;
  /** Whose activities are shown; `null` for those of the first source. */
  source: string | null;
  query: string;
  measure: Measure;
  projection: Projection;
  /** `null` until the reader moves the map. */
  camera: Camera | null;
};

export const NO_FILTER: Filter = {
  theme: [],
  year: null,
  partner: [],
  scope: [],
  violence: [],
  target: [],
  assistance: [],
};

export const DEFAULT_VIEW: View = {
  page: 'map',
  language: 'en',
  embed: false,
  appearance: null,
  country: null,
  activity: null,
  compare: [],
  filter: NO_FILTER,
  source: null,
  query: '',
  measure: 'activities',
  projection: 'equal-earth',
  camera: null,
};

/** Something a link asked for that it did not get. `value` is plain text of at most 60 characters. */
export type Ignored = { key: IgnoredKey; value: string; reason: IgnoredReason };
/**
 * `unknown`: neither the dataset nor the atlas has it. `unreadable`: no value of this key looks like
 * that. `surplus`: more than the key takes. `misplaced`: well said, but not on this page.
 */
export type IgnoredReason = 'unknown' | 'unreadable' | 'surplus' | 'misplaced';
export type IgnoredKey =
  | 'path'
  | 'country'
  | 'activity'
  | 'language'
  | Facet
  | 'source'
  | 'q'
  | 'measure'
  | 'projection'
  | 'at'
  | 'embed'
  | 'appearance'
  | 'length';

/** True where the filter leaves out nothing. */
export function isUnfiltered(filter: Filter): boolean {
  const { year, ...lists } = filter;
  return year === null && Object.values(lists).every((list) => list.length === 0);
}

/** The list as a set: sorted, each value once. */
export function toSortedSet<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort();
}

/** The set with `value` put in or taken out. */
export function toggled<T extends string>(set: readonly T[], value: T): readonly T[] {
  return set.includes(value) ? set.filter((each) => each !== value) : toSortedSet([...set, value]);
}

/** A year filter that leaves out nothing is no filter; a reversed range is turned round. */
export function normalYearFilter(filter: YearFilter): YearFilter | null {
  const { range, undated } = filter;
  if (range === null) return undated ? filter : null;
  const { from, to } = range;
  if (from === null && to === null && undated) return null;
  if (from !== null && to !== null && from > to) return { range: { from: to, to: from }, undated };
  return filter;
}
