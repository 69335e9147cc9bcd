import type { IndexFile } from './dataset.ts';
import type { FacetIndex, PackedLists } from './facet-index.ts';
import type { Filter, YearFilter } from './view.ts';
import { FACET_SCOPES } from './vocabulary.ts';

/** A filter as positions in the vocabularies. A mask of 0 and a `null` filter nothing. */
export type Selection = {
  themes: number;
  violence: number;
  targets: number;
  assistance: number;
  scopes: number;
  /** 1 at every chosen partner. */
  partners: Uint8Array | null;
  year: YearFilter | null;
};

/** Each facet is counted under all the others; `year` starts at `FacetIndex.yearSpan.first`. */
export type FacetCounts = {
  theme: Uint32Array;
  violence: Uint32Array;
  target: Uint32Array;
  assistance: Uint32Array;
  scope: Uint32Array;
  partner: Uint32Array;
  year: Uint32Array;
  undated: number;
  /** Rows under the whole filter, ascending. */
  matches: Uint32Array;
};

const THEME = 1;
const VIOLENCE = 2;
const SCOPE = 4;
const PARTNER = 8;
const YEAR = 16;
const TARGET = 32;
const ASSISTANCE = 64;

/** The filter in the positions of a dataset; ids the dataset does not have select nothing of their own. */
export function selectionFor(filter: Filter, file: IndexFile): Selection {
  const maskFor = (ids: readonly string[], terms: readonly { id: string }[]) =>
    terms.reduce((mask, term, bit) => (ids.includes(term.id) ? mask | (1 << bit) : mask), 0);
  const partners = Uint8Array.from(file.partners, ({ id }) => Number(filter.partner.includes(id)));
  return {
    themes: maskFor(filter.theme, file.themes),
    violence: maskFor(filter.violence, file.violence),
    targets: maskFor(filter.target, file.targets),
    assistance: maskFor(filter.assistance, file.assistance),
    scopes: maskFor(
      filter.scope,
      FACET_SCOPES.map((id) => ({ id })),
    ),
    partners: partners.includes(1) ? partners : null,
    year: filter.year,
  };
}

/**
 * One pass over the rows. A row that fails no facet matches and counts everywhere; a row that
 * fails exactly one counts in that facet alone, which is what "under all the others" means.
 */
export function countFacets(index: FacetIndex, selection: Selection): FacetCounts {
  const counts = emptyCounts(index);
  const matches: number[] = [];
  for (let row = 0; row < index.rows; row += 1) {
    const failed = failedFacets(index, selection, row);
    if (failed === 0) matches.push(row);
    countRow(counts, index, row, failed);
  }
  return { ...counts, matches: Uint32Array.from(matches) };
}

type RowCounts = Omit<FacetCounts, 'matches'>;

function countRow(counts: RowCounts, index: FacetIndex, row: number, failed: number): void {
  if ((failed & ~THEME) === 0) addMask(counts.theme, index.themes[row] ?? 0);
  if ((failed & ~VIOLENCE) === 0) addMask(counts.violence, index.violence[row] ?? 0);
  if ((failed & ~TARGET) === 0) addMask(counts.target, index.targets[row] ?? 0);
  if ((failed & ~ASSISTANCE) === 0) addMask(counts.assistance, index.assistance[row] ?? 0);
  if ((failed & ~SCOPE) === 0) addMask(counts.scope, index.scopes[row] ?? 0);
  if ((failed & ~PARTNER) === 0) addList(counts.partner, index.partners, row, 0);
  if ((failed & ~YEAR) !== 0) return;
  if (isUndated(index, row)) counts.undated += 1;
  else addList(counts.year, index.years, row, index.yearSpan?.first ?? 0);
}

function emptyCounts({ sizes, yearSpan }: FacetIndex): RowCounts {
  return {
    theme: new Uint32Array(sizes.theme),
    violence: new Uint32Array(sizes.violence),
    target: new Uint32Array(sizes.target),
    assistance: new Uint32Array(sizes.assistance),
    scope: new Uint32Array(sizes.scope),
    partner: new Uint32Array(sizes.partner),
    year: new Uint32Array(yearSpan === null ? 0 : yearSpan.last - yearSpan.first + 1),
    undated: 0,
  };
}

function failedFacets(index: FacetIndex, selection: Selection, row: number): number {
  const { partners, year } = selection;
  let failed = 0;
  if (misses(index.themes, row, selection.themes)) failed |= THEME;
  if (misses(index.violence, row, selection.violence)) failed |= VIOLENCE;
  if (misses(index.targets, row, selection.targets)) failed |= TARGET;
  if (misses(index.assistance, row, selection.assistance)) failed |= ASSISTANCE;
  if (misses(index.scopes, row, selection.scopes)) failed |= SCOPE;
  if (partners !== null && !hasChosen(index.partners, row, partners)) failed |= PARTNER;
  if (year !== null && !isInYears(index, row, year)) failed |= YEAR;
  return failed;
}

function misses(masks: Uint32Array, row: number, chosen: number): boolean {
  return chosen !== 0 && ((masks[row] ?? 0) & chosen) === 0;
}

function hasChosen({ offsets, values }: PackedLists, row: number, chosen: Uint8Array): boolean {
  const end = offsets[row + 1] ?? 0;
  for (let at = offsets[row] ?? 0; at < end; at += 1) {
    if (chosen[values[at] ?? 0] === 1) return true;
  }
  return false;
}

function isInYears(index: FacetIndex, row: number, { range, undated }: YearFilter): boolean {
  if (isUndated(index, row)) return undated;
  if (range === null) return false;
  const { offsets, values } = index.years;
  const end = offsets[row + 1] ?? 0;
  for (let at = offsets[row] ?? 0; at < end; at += 1) {
    const value = values[at] ?? 0;
    if (value >= (range.from ?? 0) && value <= (range.to ?? Infinity)) return true;
  }
  return false;
}

function isUndated({ years }: FacetIndex, row: number): boolean {
  return years.offsets[row] === years.offsets[row + 1];
}

function addMask(counts: Uint32Array, mask: number): void {
  for (let rest = mask >>> 0, bit = 0; rest !== 0; rest >>>= 1, bit += 1) {
    if ((rest & 1) === 1) counts[bit] = (counts[bit] ?? 0) + 1;
  }
}

function addList(counts: Uint32Array, lists: PackedLists, row: number, base: number): void {
  const end = lists.offsets[row + 1] ?? 0;
  for (let at = lists.offsets[row] ?? 0; at < end; at += 1) {
    const value = (lists.values[at] ?? 0) - base;
    counts[value] = (counts[value] ?? 0) + 1;
  }
}
