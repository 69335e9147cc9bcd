import type { CountryRole, RecordKind, Scope, Status } from '../vocabulary.ts';

/** Size and SHA-256 of a file; its name follows from what it is, its number, and the latter. */
export type PartEntry = readonly [bytes: number, sha256: string];

/** Files that come in many parts: words of the records, their addresses, the words of titles. */
export const PART_KINDS = { records: 'json', slugs: 'json', terms: 'bin' } as const;
export type PartKind = keyof typeof PART_KINDS;

/** `lists.<hash>.json`: the parts of a large dataset, which are loaded as they are needed. */
export type ListsFile = {
  schemaVersion: number;
  datasetVersion: string;
  /** All records, the uncounted ones, which stand last, included. */
  rows: number;
  rowsPerPart: number;
} & Record<PartKind, PartEntry[]>;

/** A record with its words; numbers are positions in the vocabularies. */
export type LargeRecord = {
  slug: string;
  key: string;
  kind: RecordKind;
  /** Slug of the umbrella. */
  parent: string | null;
  title: string;
  /** Empty where the source has none. */
  summary: string;
  /** Of title and summary, as a language tag; `null` where the source names none. */
  language: string | null;
  scope: Scope;
  countries: { country: number; role: CountryRole }[];
  years: number[];
  status: Status | null;
  themes: number[];
  violence: number[];
  targets: number[];
  assistance: number[];
  partners: number[];
  participants: number | null;
};

/** `records-<n>.<hash>.json`: the records from row `first` on. */
export type RecordsFile = {
  schemaVersion: number;
  datasetVersion: string;
  first: number;
  records: LargeRecord[];
};

/** `slugs-<n>.<hash>.json`: the row of each slug whose {@link partOf} is n. */
export type SlugsFile = {
  schemaVersion: number;
  datasetVersion: string;
  slugs: string[];
  rows: number[];
};

export function partName(kind: PartKind, part: number, sha256: string): string {
  return `${kind}-${part}.${sha256.slice(0, 8)}.${PART_KINDS[kind]}`;
}

/** In which of `parts` parts a text belongs: FNV-1a, the same on every machine. */
export function partOf(text: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % Math.max(1, parts);
}
