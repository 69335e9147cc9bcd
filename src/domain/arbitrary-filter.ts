import fc from 'fast-check';
import type { IndexFile } from './dataset.ts';
import type { Filter } from './view.ts';
import { FACET_SCOPES } from './vocabulary.ts';

const year = fc.option(fc.integer({ min: 2019, max: 2025 }));

/** Filters over the ids of a dataset, many of which leave something, for property tests. */
export function arbitraryFilter(file: IndexFile): fc.Arbitrary<Filter> {
  const some = (terms: readonly { id: string }[], maxLength: number) =>
    fc.oneof(
      fc.constant([]),
      fc.subarray(
        terms.map(({ id }) => id),
        { minLength: 1, maxLength },
      ),
    );
  return fc.record({
    theme: some(file.themes, 3),
    partner: some(file.partners, 4),
    violence: some(file.violence, 4),
    target: some(file.targets, 6),
    assistance: some(file.assistance, 6),
    scope: fc.subarray([...FACET_SCOPES]),
    year: fc.option(
      fc.record({ range: fc.option(fc.record({ from: year, to: year })), undated: fc.boolean() }),
    ),
  });
}
