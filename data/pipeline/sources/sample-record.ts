import type { SourceRecord } from './source-record.ts';

/** A record for tests, with nothing but a place; `changed` says the rest. */
export function sampleRecord(changed: Partial<SourceRecord> = {}): SourceRecord {
  return {
    key: 'XX-1-A',
    slug: 'sample-xx-1-a',
    source: { id: 'sample' },
    kind: 'activity',
    title: 'Support to survivors',
    summary: '',
    language: 'en',
    scope: 'country',
    countries: [{ iso3: 'KEN', role: 'location' }],
    regions: [],
    time: { basis: 'not-stated', years: [] },
    status: null,
    actors: [],
    partners: [],
    programmes: [],
    themes: [],
    violence: [],
    targetGroups: [],
    assistance: [],
    quantities: [],
    sectors: [],
    tags: [],
    ...changed,
  };
}
