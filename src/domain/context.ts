/** The world and the regions that the estimates are made for, in the order of the world's figures. */
export const CONTEXT_REGIONS = [
  'world',
  'africa',
  'asia',
  'americas',
  'europe',
  'oceania',
] as const;
export type ContextRegion = (typeof CONTEXT_REGIONS)[number];

/** `low` and `high` bound the interval; `null` where none is stated. `source` is the id of a page that quotes it. */
export type Estimate = {
  value: number;
  low: number | null;
  high: number | null;
  source: string;
};

export type ContextFigure = {
  region: ContextRegion;
  /** Women and girls killed by partners or other family members in the year. */
  killed: Estimate;
  /** Per 100,000 women and girls; `null` where none is stated. */
  rate: Estimate | null;
};

/**
 * One edition of a yearly estimate by others, for one year. Stands beside the records of the atlas:
 * no count, filter, map or export reads it.
 */
export type ContextEdition = {
  year: number;
  title: string;
  publishers: string;
  /** Month, ISO 8601. */
  published: string;
  /** The publication itself, where its address is known. */
  url: string | null;
  /** Whether the figures were compared with the publication itself, and not only with pages that quote it. */
  checked: boolean;
  quotedBy: { id: string; name: string; url: string }[];
  /** All women and girls killed on purpose in the year, in the world. */
  allKillings: Estimate;
  figures: ContextFigure[];
};
