import type { ActivityText, ReferenceFile } from '../dataset.ts';
import type { Dataset } from '../derive.ts';
import type { Filter } from '../view.ts';
import type { WorldArea } from '../world.ts';

/** The formats in which a filtered set can be taken away. */
export const EXPORT_FORMATS = [
  'csv',
  'pairs',
  'xlsx',
  'json',
  'geojson',
  'hxl',
  'iati',
  'iati-draft',
  'data-package',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a file is written from: a dataset with all its words, and the filter of the view. */
export type ExportInput = {
  dataset: Dataset;
  /** One entry a record of the dataset. */
  texts: readonly ActivityText[];
  reference: ReferenceFile;
  filter: Filter;
  /** Where the view is found again, as text for people; `null` where nobody knows. */
  address: string | null;
  /** The public address of the site; without it no file holds an absolute address of ours. */
  siteUrl: string | null;
  /** The shapes of the world layer, which GeoJSON alone needs. */
  areas: readonly WorldArea[] | null;
};

export type ExportFile = {
  /** Says nothing of the subject: it stays on a device that others may use too. */
  name: string;
  mediaType: string;
  content: string | Uint8Array;
  /** Distinct activities in it. */
  activities: number;
};
