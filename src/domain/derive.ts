import { classesFor, type ValueClass } from './classes.ts';
import type { IndexFile, Manifest } from './dataset.ts';
import { buildFacetIndex, type FacetIndex } from './facet-index.ts';
import { countFacets, type FacetCounts, selectionFor } from './facets.ts';
import type { AskLarge } from './large/large-answers.ts';
import { type Legend, legendFor } from './legend.ts';
import { type Look, looksFor, type Naming, namingFor } from './looks.ts';
import { type CountryValues, countCountries, countTotals, type Totals } from './measures.ts';
import { type Vocabulary, vocabularyFor } from './resolve-view.ts';
import { type Filter, NO_FILTER, type View } from './view.ts';

/** A loaded dataset with all that does not depend on the view. */
export type Dataset = {
  manifest: Manifest;
  file: IndexFile;
  /** Rows that were dropped on reading because they were broken. */
  dropped: number;
  /** Per record, its row in the files as published: there its words are found. */
  rows: readonly number[];
  index: FacetIndex;
  naming: Naming;
  vocabulary: Vocabulary;
  /** Everything as it is with no filter. */
  unfiltered: { counts: FacetCounts; values: CountryValues; totals: Totals };
  /** Asks the records where there are too many to be here; `null` where they are in `file`. */
  large: AskLarge | null;
};

/** What one view shows of a dataset; every part of the page reads its numbers from here. */
export type Derived = {
  counts: FacetCounts;
  /** Positions of the counted records under the filter. */
  matches: ReadonlySet<number>;
  values: CountryValues;
  totals: Totals;
  classes: readonly ValueClass[];
  /** One a country of the vocabulary. */
  looks: readonly Look[];
  legend: Legend;
};

/** All that can be worked out before there is a view. */
export function buildDataset(
  manifest: Manifest,
  file: IndexFile,
  dropped: number,
  rows: readonly number[] = [...file.records.slug.keys()],
): Dataset {
  const index = buildFacetIndex(file);
  const counts = countFacets(index, selectionFor(NO_FILTER, file));
  return {
    manifest,
    file,
    dropped,
    rows,
    index,
    naming: namingFor(file),
    vocabulary: vocabularyFor(file, manifest.sources),
    unfiltered: {
      counts,
      values: countCountries(index, counts.matches),
      totals: countTotals(index, counts.matches),
    },
    large: null,
  };
}

/** The counts of a resolved view. */
export function derive(dataset: Dataset, view: View): Derived {
  const { file, index, naming, unfiltered } = dataset;
  const counts = countFacets(index, selectionFor(view.filter, file));
  const values = countCountries(index, counts.matches);
  const matches = new Set(Array.from(counts.matches, (row) => index.records[row] ?? 0));
  const classes = classesFor(view.measure, unfiltered.values);
  const isMatch = (record: number) => matches.has(record);
  const looks = looksFor({ file, naming, values, measure: view.measure, classes, isMatch });
  return {
    counts,
    matches,
    values,
    totals: countTotals(index, counts.matches),
    classes,
    looks,
    legend: legendFor(file.countries, looks, classes),
  };
}

/** The counted records under another filter, as positions in the dataset, ascending. */
export function recordsUnder({ file, index }: Dataset, filter: Filter): number[] {
  const { matches } = countFacets(index, selectionFor(filter, file));
  return Array.from(matches, (row) => index.records[row] ?? 0);
}

/** How many counted activities another filter would leave; for offers such as "keep only this". */
export function countMatches(dataset: Dataset, filter: Filter): number {
  return recordsUnder(dataset, filter).length;
}
