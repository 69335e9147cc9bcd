import type { References } from '../references.ts';
import type { SourceRecord } from '../sources/source-record.ts';
import type { Cleaner } from './clean-text.ts';
import type { CountryFinder } from './country-finder.ts';
import type { Notes } from './notes.ts';
import type { Organisations } from './organisations.ts';

/** A record as one file states it, before it knows its source and the other records. */
export type Draft = Omit<SourceRecord, 'slug' | 'source' | 'kind' | 'parent'> & {
  /** Where it starts in the file. */
  line: number;
  /** Keys of the records it is a part of, as stated by it or by them. */
  parents: string[];
  children: string[];
};

/** What an importer gives: a record, or word of why a record or row gave none. */
export type Imported = Draft | 'merged' | 'notWanted' | 'leftOut';

/** What an importer reads a file with. */
export type Desk = {
  countries: CountryFinder;
  organisations: Organisations;
  notes: Notes;
  cleaner: Cleaner;
  refs: References;
};

export function emptyDraft(key: string, line: number): Draft {
  return {
    key,
    line,
    parents: [],
    children: [],
    title: '',
    summary: '',
    scope: 'unclear',
    countries: [],
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
  };
}
