import type { IndexFile, Manifest } from '../dataset.ts';
import type { FacetIndex } from '../facet-index.ts';
import type { Filter } from '../view.ts';
import type { LargeCounts } from './count-large.ts';
import type { LargeDetails } from './large-details.ts';
import type { LargeRecord } from './large-files.ts';

/** What the whole of a large dataset is, before there is a view. */
export type LargeSummary = {
  rows: number;
  yearSpan: FacetIndex['yearSpan'];
  named: Uint8Array;
  indirect: Uint8Array;
  unfiltered: LargeCounts;
};

/** Some records out of many. */
export type LargeList = { total: number; records: LargeRecord[] };

/** Every question a page can ask a large dataset, with what it is asked with and what it answers. */
export type LargeQuestions = {
  open: [asked: { base: string; manifest: Manifest; file: IndexFile }, answer: LargeSummary];
  count: [asked: { filter: Filter }, answer: LargeCounts];
  details: [asked: { filter: Filter; country: number | null }, answer: LargeDetails];
  /** Records by country, newest first, from the `first` on. */
  list: [
    asked: { filter: Filter; country: number | null; first: number; most: number },
    answer: LargeList,
  ];
  record: [asked: { slug: string }, answer: LargeRecord | null];
  /** Records whose titles have all the words. */
  search: [asked: { query: string; most: number }, answer: LargeList];
};
export type LargeQuestion = keyof LargeQuestions;

export type AskLarge = <Q extends LargeQuestion>(
  question: Q,
  asked: LargeQuestions[Q][0],
) => Promise<LargeQuestions[Q][1]>;
