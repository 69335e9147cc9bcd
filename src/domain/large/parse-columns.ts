import type { FacetIndex, PackedLists } from '../facet-index.ts';
import { ParseError } from '../parse.ts';
import { FIRST_YEAR, LAST_YEAR } from '../view-values.ts';
import { type ByteReader, byteReader } from './byte-reader.ts';
import { bytesFor, COLUMN_MARK, COLUMN_VERSION } from './column-file.ts';
import type { LargeColumns, LargeFacet, SetColumn } from './large-index.ts';
import { undoPartnerSteps } from './partner-steps.ts';

/** What a browser can be asked to hold. */
const MOST_ROWS = 1 << 24;
const MOST_PEOPLE = 0x7fffffff;
const LONGEST_VERSION = 100;

/** Three bytes tell so many apart. */
const MOST_SETS = 1 << 24;

/**
 * Reads a column file of {@link formatColumns} against the vocabularies of its index.
 * @throws ParseError where a byte is missing, too many, or stands for what the vocabularies do not have
 */
export function parseColumns(
  file: Uint8Array,
  sizes: FacetIndex['sizes'],
): { columns: LargeColumns; datasetVersion: string } {
  const from = byteReader(file, 'columns');
  const datasetVersion = readHead(from);
  const rows = from.number(MOST_ROWS);
  const yearSpan = readSpan(from);
  const countries = readCountries(from, rows, sizes.country);
  const column = (facet: Exclude<LargeFacet, 'year'>) =>
    readColumn(from, rows, 0, sizes[facet] - 1);
  const columns: LargeColumns = {
    rows,
    yearSpan,
    countries,
    // In the order of LARGE_FACETS, as they stand in the file.
    facets: {
      theme: column('theme'),
      violence: column('violence'),
      target: column('target'),
      assistance: column('assistance'),
      scope: column('scope'),
      partner: column('partner'),
      year: readColumn(from, rows, yearSpan?.first ?? 1, yearSpan?.last ?? 0),
    },
    participants: readParticipants(from, rows),
    ...readNaming(from, rows, sizes.country),
  };
  undoPartnerSteps(columns);
  if (from.left() > 0) throw new ParseError('columns', 'no more bytes');
  return { columns, datasetVersion };
}

function readHead(from: ByteReader): string {
  const mark = new TextDecoder().decode(from.bytes(COLUMN_MARK.length));
  if (mark !== COLUMN_MARK) throw new ParseError('columns', COLUMN_MARK);
  if (from.number(COLUMN_VERSION) !== COLUMN_VERSION) {
    throw new ParseError('columns', `version ${COLUMN_VERSION}`);
  }
  return new TextDecoder().decode(from.bytes(from.number(LONGEST_VERSION)));
}

function readSpan(from: ByteReader): LargeColumns['yearSpan'] {
  const [first, last] = [from.number(LAST_YEAR), from.number(LAST_YEAR)];
  if (first === 0 && last === 0) return null;
  if (first < FIRST_YEAR || last < first) throw new ParseError('columns', 'a span of years');
  return { first, last };
}

function readSets(from: ByteReader, least: number, most: number): PackedLists {
  const offsets = new Uint32Array(from.number(Math.min(MOST_SETS, from.left())) + 1);
  const values: number[] = [];
  for (let set = 1; set < offsets.length; set += 1) {
    const length = from.number(Math.max(0, most - least + 1));
    let value = 0;
    for (let at = 0; at < length; at += 1) {
      const step = from.number(most - value);
      value += step;
      if (value < least || (at > 0 && step === 0)) {
        throw new ParseError('columns', 'values of the vocabulary, each once');
      }
      values.push(value);
    }
    offsets[set] = values.length;
  }
  return { offsets, values: Uint16Array.from(values) };
}

function readCountries(from: ByteReader, rows: number, size: number): LargeColumns['countries'] {
  const sets = readSets(from, 0, size - 1);
  const starts = new Uint32Array(sets.offsets.length);
  readSteps(from, starts.subarray(1), rows);
  if (starts.at(-1) !== rows) throw new ParseError('columns', `countries of ${rows} rows`);
  return { starts, sets };
}

function readSteps(from: ByteReader, into: Uint32Array, most: number): void {
  let value = 0;
  for (let at = 0; at < into.length; at += 1) {
    value += from.number(most - value);
    into[at] = value;
  }
}

function readColumn(from: ByteReader, rows: number, least: number, most: number): SetColumn {
  const sets = readSets(from, least, most);
  const last = sets.offsets.length - 2;
  if (rows > from.left() || (rows > 0 && last < 0)) throw new ParseError('columns', 'a set a row');
  const codes = last > 0xffff ? new Uint32Array(rows) : new Uint16Array(rows);
  for (let byte = 0; byte < bytesFor(last + 1); byte += 1) {
    const plane = from.bytes(rows);
    for (let row = 0; row < rows; row += 1) {
      codes[row] = (codes[row] ?? 0) | ((plane[row] ?? 0) << (8 * byte));
    }
  }
  for (const code of codes) {
    if (code > last) throw new ParseError('columns', `at most ${last + 1} sets`);
  }
  return { codes, sets };
}

function readParticipants(from: ByteReader, rows: number): LargeColumns['participants'] {
  const count = from.number(Math.min(rows, from.left()));
  const stated = new Uint32Array(count);
  readSteps(from, stated, Math.max(0, rows - 1));
  const people = Uint32Array.from({ length: count }, () => from.number(MOST_PEOPLE));
  const ofOne = from.bytes(count).slice();
  if (ofOne.some((flag) => flag > 1)) throw new ParseError('columns', '0 or 1');
  return { rows: stated, people, ofOne };
}

type ByCountry = Pick<LargeColumns, 'named' | 'indirect' | 'mentions'>;

function readNaming(from: ByteReader, rows: number, size: number): ByCountry {
  const flags = Uint8Array.from({ length: size }, () => from.number(3));
  const offsets = new Uint32Array(size + 1);
  const lists = Array.from(flags, (_, country) => {
    const own = new Uint32Array(from.number(Math.min(rows, from.left())));
    readSteps(from, own, Math.max(0, rows - 1));
    offsets[country + 1] = (offsets[country] ?? 0) + own.length;
    return own;
  });
  const mentioned = new Uint32Array(offsets.at(-1) ?? 0);
  for (const [country, own] of lists.entries()) mentioned.set(own, offsets[country]);
  return {
    named: flags.map((flag) => flag & 1),
    indirect: flags.map((flag) => flag >>> 1),
    mentions: { offsets, rows: mentioned },
  };
}
