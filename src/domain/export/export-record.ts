import type { ActivityText } from '../dataset.ts';
import { listAt } from '../facet-index.ts';
import { countFacets, selectionFor } from '../facets.ts';
import type { CountryRole, RecordKind, Scope, Status, TimeBasis } from '../vocabulary.ts';
import type { ExportInput } from './export-input.ts';

/** `counts`: whether the record counts for the country. An umbrella does not where a part of it does. */
export type RecordCountry = { iso3: string; role: CountryRole; counts: boolean };

/** A record with everything published about it, under the names of its file in `data/activities`. */
export type ExportRecord = {
  slug: string;
  key: string;
  kind: RecordKind;
  /** Slug of the umbrella that it details. */
  parent: string | null;
  title: string;
  short: string | null;
  summary: string;
  scope: Scope;
  countries: RecordCountry[];
  places: ActivityText['places'];
  time: { basis: TimeBasis; years: number[]; month: number | null; note: string | null };
  status: Status;
  actors: string[];
  partners: ActivityText['partners'];
  programmes: ActivityText['programmes'];
  themes: string[];
  violence: string[];
  targetGroups: string[];
  assistance: string[];
  /** Training participations the source states. */
  participants: number | null;
  quantities: ActivityText['quantities'];
  source: ActivityText['source'];
  instruments: string[];
  flags: string[];
  externalNotes: ActivityText['externalNotes'];
};

/** The counted records under the filter, in the order of the dataset: those on the screen, no other. */
export function exportRecords(input: ExportInput): ExportRecord[] {
  const { file, index } = input.dataset;
  const { matches } = countFacets(index, selectionFor(input.filter, file));
  return Array.from(matches, (row) => {
    const { offsets, values } = index.countries;
    const counted = values.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0);
    return recordAt(input, index.records[row] ?? 0, new Set(counted));
  });
}

function recordAt(
  { dataset, texts }: ExportInput,
  at: number,
  counted: ReadonlySet<number>,
): ExportRecord {
  const text = texts[at];
  if (text === undefined) throw new RangeError(`the texts end before record ${at}`);
  const { records, ...vocabularies } = dataset.file;
  const idsOf = (key: 'themes' | 'violence') =>
    listAt(records[key], at).map((position) => vocabularies[key][position]?.id ?? '');
  const { places, actors, partners, programmes, targetGroups, assistance, quantities } = text;
  const { source, instruments, flags, externalNotes } = text;
  return {
    slug: records.slug[at] ?? '',
    key: records.key[at] ?? '',
    kind: records.kind[at] ?? 'activity',
    parent: records.slug[records.parent[at] ?? -1] ?? null,
    title: text.title,
    short: text.short,
    summary: text.summary,
    scope: records.scope[at] ?? 'unclear',
    countries: countriesAt(dataset, at, counted),
    places,
    time: {
      basis: records.basis[at] ?? 'not-stated',
      years: listAt(records.years, at),
      month: text.month,
      note: text.timeNote,
    },
    status: records.status[at] ?? 'reported-done',
    actors,
    partners,
    programmes,
    themes: idsOf('themes'),
    violence: idsOf('violence'),
    targetGroups,
    assistance,
    participants: records.participants[at] ?? null,
    quantities,
    source,
    instruments,
    flags,
    externalNotes,
  };
}

function countriesAt(
  { file: { countries, records } }: ExportInput['dataset'],
  at: number,
  counted: ReadonlySet<number>,
): RecordCountry[] {
  const start = records.countries.offsets[at] ?? 0;
  return listAt(records.countries, at).map((country, place) => ({
    iso3: countries[country]?.iso3 ?? '',
    role: records.countryRoles[start + place] ?? 'partner',
    counts: counted.has(country),
  }));
}
