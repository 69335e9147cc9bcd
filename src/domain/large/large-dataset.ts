import { classesFor } from '../classes.ts';
import type { IndexFile, Manifest } from '../dataset.ts';
import { buildDataset, type Dataset, type Derived } from '../derive.ts';
import { legendFor } from '../legend.ts';
import { looksFor } from '../looks.ts';
import type { Measure } from '../vocabulary.ts';
import type { LargeCounts } from './count-large.ts';
import type { AskLarge, LargeSummary } from './large-answers.ts';

const NO_ROWS = new Uint32Array(0);

/**
 * A dataset whose records are elsewhere: it has everything but them, so that whatever reads figures
 * alone works as on a small one.
 */
export function largeDataset(
  manifest: Manifest,
  file: IndexFile,
  summary: LargeSummary,
  ask: AskLarge,
): Dataset {
  const { rows, yearSpan, named, indirect, unfiltered } = summary;
  const empty = buildDataset(manifest, file, 0);
  const isUsed = (at: number) => (unfiltered.facets.partner[at] ?? 0) > 0;
  return {
    ...empty,
    index: { ...empty.index, rows, yearSpan },
    // In place of its records each country has itself, for `deriveLarge` to ask.
    naming: { named, indirect, records: file.countries.map((_, country) => [country]) },
    vocabulary: {
      ...empty.vocabulary,
      partner: new Set(file.partners.flatMap(({ id }, at) => (isUsed(at) ? [id] : []))),
      // Whether there is such an activity is known once it has been looked for.
      slugs: { has: () => true },
    },
    unfiltered: {
      counts: { ...unfiltered.facets, matches: NO_ROWS },
      values: unfiltered.values,
      totals: unfiltered.totals,
    },
    large: ask,
  };
}

/** What a view shows of it, from the answer for its filter. Lists of rows are empty. */
export function deriveLarge(dataset: Dataset, counts: LargeCounts, measure: Measure): Derived {
  const { file, naming, unfiltered } = dataset;
  const { facets, values, totals, mentioned } = counts;
  const classes = classesFor(measure, unfiltered.values);
  const isMatch = (country: number) => mentioned[country] === 1;
  const looks = looksFor({ file, naming, values, measure, classes, isMatch });
  return {
    counts: { ...facets, matches: NO_ROWS },
    matches: new Set(),
    values,
    totals,
    classes,
    looks,
    legend: legendFor(file.countries, looks, classes),
  };
}
