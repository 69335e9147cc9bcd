import type { FacetIndex } from '../../domain/facet-index.ts';

/** Matching activities by theme: of each country by position, and of those that name none. */
export type ThemeCounts = { of: (country: number) => number[]; elsewhere: number[] };

/** One pass over the matching rows; an activity counts in each of its themes. */
export function countThemes(index: FacetIndex, matches: Uint32Array): ThemeCounts {
  const size = index.sizes.theme;
  const counts = new Uint32Array(index.sizes.country * size);
  const elsewhere = new Uint32Array(size);
  const { offsets, values } = index.countries;
  for (const row of matches) {
    const mask = index.themes[row] ?? 0;
    const start = offsets[row] ?? 0;
    const end = offsets[row + 1] ?? 0;
    if (start === end) addTo(elsewhere, 0, mask, size);
    for (let at = start; at < end; at += 1) addTo(counts, (values[at] ?? 0) * size, mask, size);
  }
  return {
    of: (country) => Array.from(counts.subarray(country * size, (country + 1) * size)),
    elsewhere: Array.from(elsewhere),
  };
}

function addTo(counts: Uint32Array, start: number, mask: number, size: number): void {
  for (let theme = 0; theme < size; theme += 1) {
    counts[start + theme] = (counts[start + theme] ?? 0) + ((mask >>> theme) & 1);
  }
}
