import { countFacets, selectionFor } from '../facets.ts';
import { countTotals, type Totals } from '../measures.ts';
import type { ExportInput } from './export-input.ts';
import { filterLines } from './filter-lines.ts';

/** What every file says of itself. */
export type AboutExport = {
  title: string;
  version: string;
  /** Day of the dataset, ISO 8601. */
  date: string;
  licence: string;
  address: string | null;
  filter: string[];
  totals: Totals & { counted: number };
  rules: readonly string[];
  sources: { title: string; publisher: string; url: string; retrieved: string }[];
  disclaimer: string;
};

export const DATASET_TITLE = 'EVAW Atlas dataset';

/** How the figures are counted; the same rules as on the site. */
export const COUNTING_RULES = [
  'An activity counts once, however many countries it names. Rows or figures of countries added up give too much.',
  'It counts for a country that is its place or where members of a regional network come from, not for one that is named as a partner only.',
  'A general statement (umbrella) counts only for countries that none of its parts names; where its parts name them all it counts nowhere and is not in this file. Parts name it in part_of or parent.',
  'Activities that belong to no single country are part of every total and of this file.',
  'Only years that the source states are years. Empty means not stated.',
  'People trained are participations that the source states. Empty means not stated, which is not zero. A figure for several countries together belongs to none of them.',
  'What the source does not mention is not here. That says nothing about need, effort or results.',
] as const;

const DISCLAIMER =
  'Names and boundaries express no opinion on the legal status of any country, territory, city or area. This is no site of the United Nations or of UNODC, and neither has checked or endorsed it.';

/** Version, date, filter, totals, rules and sources of an export. */
export function aboutExport(input: ExportInput): AboutExport {
  const { manifest, file, index } = input.dataset;
  const { matches } = countFacets(index, selectionFor(input.filter, file));
  return {
    title: DATASET_TITLE,
    version: manifest.datasetVersion,
    date: manifest.date,
    licence: manifest.licence,
    address: input.address,
    filter: filterLines(input),
    totals: { counted: matches.length, ...countTotals(index, matches) },
    rules: COUNTING_RULES,
    sources: file.sources.map(({ title, publisher, url, retrieved }) => ({
      title,
      publisher,
      url,
      retrieved,
    })),
    disclaimer: DISCLAIMER,
  };
}
