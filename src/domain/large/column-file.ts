import type { PackedLists } from '../facet-index.ts';
import { type ByteWriter, byteWriter } from './byte-writer.ts';
import { LARGE_FACETS, type LargeColumns, type SetColumn } from './large-index.ts';
import { partnerSteps } from './partner-steps.ts';

/** The first bytes of a column file, and the version of its format. */
export const COLUMN_MARK = 'EVAWCOLS';
export const COLUMN_VERSION = 1;

/**
 * Writes `columns.<hash>.bin`, which `parseColumns` reads: per facet each distinct set once and, row
 * by row, which of them it is; the low bytes of all rows first, then the high ones, because bytes of
 * one kind compress best together. Rows of the same countries are told as lengths.
 */
export function formatColumns(
  columns: LargeColumns,
  datasetVersion: string,
): Uint8Array<ArrayBuffer> {
  const out = byteWriter();
  out.bytes(new TextEncoder().encode(COLUMN_MARK));
  out.number(COLUMN_VERSION);
  const version = new TextEncoder().encode(datasetVersion);
  out.number(version.length);
  out.bytes(version);
  out.number(columns.rows);
  out.number(columns.yearSpan?.first ?? 0);
  out.number(columns.yearSpan?.last ?? 0);
  writeSets(out, columns.countries.sets);
  writeSteps(out, columns.countries.starts.subarray(1), 0);
  for (const facet of LARGE_FACETS) {
    const { codes, sets } = columns.facets[facet];
    writeColumn(out, { codes: facet === 'partner' ? partnerSteps(columns) : codes, sets });
  }
  writeParticipants(out, columns.participants);
  columns.named.forEach((named, country) => {
    out.number(named + 2 * (columns.indirect[country] ?? 0));
  });
  writeMentions(out, columns.mentions);
  return out.finish();
}

function writeSets(out: ByteWriter, { offsets, values }: PackedLists): void {
  out.number(offsets.length - 1);
  for (let set = 0; set < offsets.length - 1; set += 1) {
    const own = values.subarray(offsets[set], offsets[set + 1]);
    out.number(own.length);
    writeSteps(out, own, 0);
  }
}

/** Numbers that never fall, as the step from each to the next. */
function writeSteps(out: ByteWriter, values: ArrayLike<number>, from: number): void {
  let last = from;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    out.number(value - last);
    last = value;
  }
}

function writeColumn(out: ByteWriter, { codes, sets }: SetColumn): void {
  writeSets(out, sets);
  for (let byte = 0; byte < bytesFor(sets.offsets.length - 1); byte += 1) {
    out.bytes(Uint8Array.from(codes, (code) => (code >>> (8 * byte)) & 0xff));
  }
}

/** Bytes that tell so many sets apart; at least one. */
export function bytesFor(sets: number): number {
  if (sets <= 1 << 8) return 1;
  return sets <= 1 << 16 ? 2 : 3;
}

function writeParticipants(
  out: ByteWriter,
  { rows, people, ofOne }: LargeColumns['participants'],
): void {
  out.number(rows.length);
  writeSteps(out, rows, 0);
  for (const each of people) out.number(each);
  out.bytes(ofOne);
}

function writeMentions(out: ByteWriter, { offsets, rows }: LargeColumns['mentions']): void {
  for (let country = 0; country < offsets.length - 1; country += 1) {
    const own = rows.subarray(offsets[country], offsets[country + 1]);
    out.number(own.length);
    writeSteps(out, own, 0);
  }
}
