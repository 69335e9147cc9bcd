import { slug } from '../codes.ts';
import type { FacetIndex } from '../facet-index.ts';
import {
  arrayOf,
  filledText,
  nullOr,
  object,
  oneOf,
  type Parse,
  ParseError,
  text,
  textLike,
  wholeNumber,
} from '../parse.ts';
import { FIRST_YEAR, LAST_YEAR } from '../view-values.ts';
import { COUNTRY_ROLES, RECORD_KINDS, SCOPES, STATUSES } from '../vocabulary.ts';
import type { LargeRecord, ListsFile, PartEntry, RecordsFile, SlugsFile } from './large-files.ts';

const sha256 = textLike(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex digits');
const entry: Parse<PartEntry> = (value, at) => {
  const [bytes, hash] = arrayOf((each) => each)(value, at);
  return [wholeNumber()(bytes, at), sha256(hash, at)];
};
const row = wholeNumber(0, 0xffffffff);

/** Reads `lists.<hash>.json`. @throws ParseError where anything of it is wrong */
export function parseLists(value: unknown): ListsFile {
  const lists = object<ListsFile>({
    schemaVersion: wholeNumber(),
    datasetVersion: filledText,
    rows: row,
    rowsPerPart: wholeNumber(1, 100_000),
    records: arrayOf(entry),
    slugs: arrayOf(entry),
    terms: arrayOf(entry),
  })(value, 'lists');
  if (lists.records.length !== Math.ceil(lists.rows / lists.rowsPerPart)) {
    throw new ParseError('lists.records', `parts for ${lists.rows} rows`);
  }
  return lists;
}

/**
 * Reads `records-<n>.<hash>.json` against the vocabularies of the index.
 * @throws ParseError where anything of it is wrong
 */
export function parseRecordsFile(value: unknown, sizes: FacetIndex['sizes']): RecordsFile {
  const positions = (size: number) => arrayOf(wholeNumber(0, size - 1));
  return object<RecordsFile>({
    schemaVersion: wholeNumber(),
    datasetVersion: filledText,
    first: row,
    records: arrayOf(
      object<LargeRecord>({
        slug,
        key: filledText,
        kind: oneOf(RECORD_KINDS),
        parent: nullOr(slug),
        title: filledText,
        summary: text,
        language: nullOr(textLike(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/, 'a language tag')),
        scope: oneOf(SCOPES),
        countries: arrayOf(
          object<LargeRecord['countries'][number]>({
            country: wholeNumber(0, sizes.country - 1),
            role: oneOf(COUNTRY_ROLES),
          }),
        ),
        years: arrayOf(wholeNumber(FIRST_YEAR, LAST_YEAR)),
        status: nullOr(oneOf(STATUSES)),
        themes: positions(sizes.theme),
        violence: positions(sizes.violence),
        targets: positions(sizes.target),
        assistance: positions(sizes.assistance),
        partners: positions(sizes.partner),
        participants: nullOr(wholeNumber(0, 0x7fffffff)),
      }),
    ),
  })(value, 'records');
}

/** Reads `slugs-<n>.<hash>.json`. @throws ParseError where anything of it is wrong */
export function parseSlugs(value: unknown): SlugsFile {
  const file = object<SlugsFile>({
    schemaVersion: wholeNumber(),
    datasetVersion: filledText,
    slugs: arrayOf(slug),
    rows: arrayOf(row),
  })(value, 'slugs');
  if (file.slugs.length !== file.rows.length) throw new ParseError('slugs.rows', 'a row a slug');
  return file;
}
