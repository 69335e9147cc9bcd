import fc from 'fast-check';
import {
  SAMPLE_ASSISTANCE,
  SAMPLE_CODES,
  SAMPLE_PARTNERS,
  SAMPLE_TARGETS,
  SAMPLE_THEMES,
  SAMPLE_VIOLENCE,
  type SampleRecord,
} from './sample-index.ts';
import type { Filter } from './view.ts';
import { COUNTRY_ROLES, FACET_SCOPES, type RecordKind, SCOPES } from './vocabulary.ts';

const positions = (list: readonly unknown[]) => fc.subarray([...list.keys()]);
const year = fc.integer({ min: 2018, max: 2025 });

const record: fc.Arbitrary<SampleRecord> = fc.record({
  kind: fc.constantFrom<RecordKind[]>('activity', 'activity', 'umbrella'),
  parent: fc.integer({ min: -1, max: 11 }),
  scope: fc.constantFrom(...SCOPES),
  themes: positions(SAMPLE_THEMES),
  violence: positions(SAMPLE_VIOLENCE),
  targets: positions(SAMPLE_TARGETS),
  assistance: positions(SAMPLE_ASSISTANCE),
  partners: positions(SAMPLE_PARTNERS),
  countries: fc.uniqueArray(
    fc.tuple(fc.nat(SAMPLE_CODES.length - 1), fc.constantFrom(...COUNTRY_ROLES)),
    {
      selector: ([country]) => country,
    },
  ),
  years: fc.uniqueArray(year, { maxLength: 3 }).map((years) => years.toSorted((a, b) => a - b)),
  participants: fc.option(fc.nat(500), { nil: null }),
});

/** Only an umbrella is a parent; that of another umbrella stands before it, so that none is in a circle. */
function withTrueParents(list: SampleRecord[]): SampleRecord[] {
  return list.map((each, row) => {
    const parent = each.parent ?? -1;
    const isPart = each.kind === 'activity' ? parent !== row : parent < row;
    return { ...each, parent: isPart && list[parent]?.kind === 'umbrella' ? parent : -1 };
  });
}

/** The records of any small dataset, for property tests. */
export const arbitraryRecords = fc.array(record, { maxLength: 12 }).map(withTrueParents);

/** Enough of them to fill more than one word of bits. */
export const manyRecords = fc
  .array(record, { minLength: 30, maxLength: 100, size: 'max' })
  .map(withTrueParents);

/** Any filter in the vocabularies of the sample. */
export const arbitraryFilter: fc.Arbitrary<Filter> = fc.record({
  theme: fc.subarray(SAMPLE_THEMES),
  partner: fc.subarray(SAMPLE_PARTNERS),
  violence: fc.subarray(SAMPLE_VIOLENCE),
  target: fc.subarray(SAMPLE_TARGETS),
  assistance: fc.subarray(SAMPLE_ASSISTANCE),
  scope: fc.subarray([...FACET_SCOPES]),
  year: fc.option(
    fc.record({
      range: fc.option(fc.record({ from: fc.option(year), to: fc.option(year) })),
      undated: fc.boolean(),
    }),
  ),
});
