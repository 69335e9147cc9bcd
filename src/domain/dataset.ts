import type { ContextEdition } from './context.ts';
import type { ListedSource } from './listed-source.ts';
import type {
  CountryRole,
  CountryStatus,
  ProgrammeLink,
  QuantityKind,
  RecordKind,
  RenamedKind,
  Scope,
  Status,
  TimeBasis,
} from './vocabulary.ts';

/** The version of the file formats below; a reader refuses any other. */
export const SCHEMA_VERSION = 1;

/** `columns` and `lists` stand in place of records and texts where there are too many of these for one file. */
export const FILE_ROLES = ['index', 'texts', 'reference', 'columns', 'lists'] as const;

export type FileEntry = {
  /** Address relative to `manifest.json`, with the first eight hex digits of `sha256` in its name. */
  path: string;
  role: (typeof FILE_ROLES)[number];
  bytes: number;
  sha256: string;
};

/** `data/manifest.json`: what the dataset is and which files it consists of. */
export type Manifest = {
  schemaVersion: number;
  datasetVersion: string;
  /** ISO 8601 day on which this version of the dataset was closed. */
  date: string;
  licence: string;
  counts: { records: number; activities: number; umbrellas: number; counted: number };
  files: FileEntry[];
  sources?: ListedSource[];
};

/** Row i owns `values[offsets[i] .. offsets[i + 1])`; `offsets` is one longer than the rows. */
export type ListColumn = { offsets: number[]; values: number[] };

export type Term = { id: string; label: string };
export type Theme = Term & { short: string };
export type Partner = { id: string; name: string; short: string | null; type: string };

export type Country = {
  iso3: string;
  iso2: string | null;
  m49: string | null;
  status: CountryStatus;
  name: string;
  official: string | null;
  region: string;
  subregion: string;
  aliases: string[];
  /** The country whose value this area is painted with (ISO 3166-1 alpha-3). */
  fillFrom: string | null;
};

export type Source = {
  id: string;
  title: string;
  publisher: string;
  url: string;
  /** Month of our copy, ISO 8601. */
  retrieved: string;
};

/** What an id was called before. Links to the old one go on leading to the new one. */
export type Renamed = { kind: RenamedKind; from: string; to: string };

/** One entry a record, in the order of the source keys. Numbers in lists are positions in the vocabularies. */
export type RecordColumns = {
  slug: string[];
  key: string[];
  kind: RecordKind[];
  /** Row of the umbrella, -1 where there is none. */
  parent: number[];
  scope: Scope[];
  basis: TimeBasis[];
  status: Status[];
  themes: ListColumn;
  violence: ListColumn;
  /** Target groups. */
  targets: ListColumn;
  /** Forms of assistance. */
  assistance: ListColumn;
  /** Organisations and programmes alike; an uncertain programme link is not in it. */
  partners: ListColumn;
  countries: ListColumn;
  /** Parallel to `countries.values`. */
  countryRoles: CountryRole[];
  /** Calendar years, ascending; empty unless the source states them. */
  years: ListColumn;
  /** Training participations the source states, null where it states none. */
  participants: (number | null)[];
};

/** `data/index.<hash>.json`: all that filters and map need. */
export type IndexFile = {
  schemaVersion: number;
  datasetVersion: string;
  sources: Source[];
  themes: Theme[];
  violence: Term[];
  targets: Term[];
  assistance: Term[];
  partners: Partner[];
  countries: Country[];
  renamed: Renamed[];
  records: RecordColumns;
};

export type Quantity = {
  value: number;
  unit: string;
  countsAs: QuantityKind;
  group: string | null;
  note: string | null;
};

export type ExternalNote = { field: string; claim: string; source: string; url: string | null };

export type ActivityText = {
  title: string;
  /** The title for narrow lists; `null` where the title itself is short. */
  short: string | null;
  summary: string;
  places: { name: string; iso3: string; kind: 'city' | 'area' }[];
  month: number | null;
  timeNote: string | null;
  actors: string[];
  partners: { id: string; role: string }[];
  programmes: { id: string; link: ProgrammeLink; note: string | null }[];
  targetGroups: string[];
  assistance: string[];
  quantities: Quantity[];
  source: { id: string; paragraph: number };
  instruments: string[];
  flags: string[];
  externalNotes: ExternalNote[];
};

/** `data/texts-<n>.<hash>.json`: the words of the rows from `first` on. */
export type TextsFile = {
  schemaVersion: number;
  datasetVersion: string;
  first: number;
  texts: ActivityText[];
};

export type Flag = {
  key: string;
  title: string;
  sourceSays: string;
  elsewhere: string;
  handling: string;
};

export type Instrument = {
  key: string;
  symbol: string;
  title: string;
  annex: string | null;
  body: string;
  date: string;
  evidence: string;
  /** Where the United Nations keep the document, where its address is known. */
  url: string | null;
  /** How else it is written or called. */
  aliases: string[];
};

/** `iati`: code of the IATI list OrganisationRole; `null` where none is safe to give. */
export type PartnerRole = Term & { iati: number | null };

export type StandingFunction = { key: string; paragraph: number; title: string; summary: string };

/** `data/reference.<hash>.json`: what panels and the About page explain with. */
export type ReferenceFile = {
  schemaVersion: number;
  datasetVersion: string;
  partnerRoles: PartnerRole[];
  /** Partners with an identifier in IATI data. */
  organisationRefs: { id: string; ref: string }[];
  targetGroups: Term[];
  assistance: Term[];
  flags: Flag[];
  instruments: Instrument[];
  background: { paragraph: number; text: string }[];
  areasOfFocus: { paragraph: number; text: string }[];
  standingFunctions: StandingFunction[];
  programmes: { id: string; name: string; kind: string; summary: string; note: string | null }[];
  resources: { title: string; url: string; paragraph: number; checked: boolean }[];
  /** How else partners and programmes are called; those without are left out. */
  aliases: { id: string; names: string[] }[];
  context: ContextEdition[];
};
