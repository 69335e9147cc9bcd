import { iso2, iso3, slug } from './codes.ts';
import type { Country, IndexFile, Partner, Renamed, Source, Term, Theme } from './dataset.ts';
import {
  arrayOf,
  filledText,
  nullOr,
  object,
  oneOf,
  ParseError,
  text,
  textLike,
  wholeNumber,
  withoutTwins,
} from './parse.ts';
import { type ParsedRecords, parseRecords } from './parse-records.ts';
import { COUNTRY_STATUSES, RENAMED_KINDS } from './vocabulary.ts';

/** Bits of a mask and of a 16-bit column: what the counting can hold. */
const MOST_TERMS = 32;
const MOST_IN_LISTS = 0xffff;

const term = object<Term>({ id: slug, label: filledText });
const theme = object<Theme>({ id: slug, label: filledText, short: filledText });
const partner = object<Partner>({
  id: slug,
  name: filledText,
  short: nullOr(text),
  type: filledText,
});

const source = object<Source>({
  id: filledText,
  title: filledText,
  publisher: text,
  url: text,
  retrieved: text,
});

const country = object<Country>({
  iso3,
  iso2: nullOr(iso2),
  m49: nullOr(textLike(/^\d{3}$/, 'an M49 code')),
  status: oneOf(COUNTRY_STATUSES),
  name: filledText,
  official: nullOr(text),
  region: text,
  subregion: text,
  aliases: arrayOf(filledText),
  fillFrom: nullOr(iso3),
});

const renamed = object<Renamed>({ kind: oneOf(RENAMED_KINDS), from: slug, to: slug });

const indexFile = object<Omit<IndexFile, 'records'> & { records: unknown }>({
  schemaVersion: wholeNumber(),
  datasetVersion: filledText,
  sources: arrayOf(source),
  themes: arrayOf(theme),
  violence: arrayOf(term),
  targets: arrayOf(term),
  assistance: arrayOf(term),
  partners: arrayOf(partner),
  countries: arrayOf(country),
  renamed: arrayOf(renamed),
  records: (value) => value,
});

/** `dropped` rows were broken and are not in `file`; `rows` are the original rows of those that are. */
export type ParsedIndex = { file: IndexFile; dropped: number; rows: readonly number[] };

/**
 * Reads `index.<hash>.json`. A record that is wrong in itself is dropped and its parts lose their
 * parent; everything else is essential.
 * @throws ParseError where a vocabulary is wrong or the columns do not fit together
 */
export function parseIndex(value: unknown): ParsedIndex {
  const { records: columns, ...rest } = indexFile(value, 'index');
  withoutTwins(rest.sources, ({ id }) => id, 'index.sources');
  withoutTwins(rest.partners, ({ id }) => id, 'index.partners');
  withoutTwins(rest.countries, (entry) => entry.iso3, 'index.countries');
  for (const key of ['themes', 'violence', 'targets', 'assistance'] as const) {
    withoutTwins<Term>(rest[key], ({ id }) => id, `index.${key}`);
    checkSize(rest[key], MOST_TERMS, `index.${key}`);
  }
  for (const key of ['partners', 'countries'] as const) {
    checkSize(rest[key], MOST_IN_LISTS, `index.${key}`);
  }
  checkFills(rest.countries);
  const sizes = {
    themes: rest.themes.length,
    violence: rest.violence.length,
    targets: rest.targets.length,
    assistance: rest.assistance.length,
    partners: rest.partners.length,
    countries: rest.countries.length,
  };
  const { records, rows, dropped }: ParsedRecords = parseRecords(columns, sizes, 'index.records');
  return { file: { ...rest, records }, dropped, rows };
}

function checkSize(entries: readonly unknown[], most: number, at: string): void {
  if (entries.length > most) throw new ParseError(at, `at most ${most} entries`);
}

function checkFills(countries: readonly Country[]): void {
  const codes = new Set(countries.map((entry) => entry.iso3));
  countries.forEach(({ fillFrom }, position) => {
    if (fillFrom !== null && !codes.has(fillFrom)) {
      throw new ParseError(`index.countries[${position}].fillFrom`, 'a country of this dataset');
    }
  });
}
