import type { PictureLegend } from './picture-legend.ts';

/** All words of a picture, in the reader's language. */
export type PictureWords = {
  language: string;
  site: string;
  title: string;
  /** Key numbers: `value` in large, `label` says what it counts. */
  figures: readonly { value: string; label: string }[];
  /** Every active filter by name; empty without one. */
  filters: string;
  legend: PictureLegend;
  /** Source, version, date, disclaimer, licence: one paragraph each. */
  notes: readonly string[];
  /** The address of the view; empty where the site knows none. */
  address: string;
  /** What somebody reads who does not see the picture. */
  alternative: string;
};
