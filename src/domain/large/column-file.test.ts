import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRecords, manyRecords } from '../arbitrary-records.ts';
import { buildFacetIndex } from '../facet-index.ts';
import { ParseError } from '../parse.ts';
import { type SampleRecord, sampleIndex } from '../sample-index.ts';
import { formatColumns } from './column-file.ts';
import { parseColumns } from './parse-columns.ts';
import { sampleColumns } from './sample-columns.ts';

function written(records: SampleRecord[]) {
  const file = sampleIndex(records);
  const { columns } = sampleColumns(file);
  return {
    columns,
    sizes: buildFacetIndex(file).sizes,
    bytes: formatColumns(columns, '1.0.0'),
  };
}

test('what is written is read again', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryRecords, manyRecords), (records) => {
      const { columns, sizes, bytes } = written(records);
      expect(parseColumns(bytes, sizes)).toEqual({ columns, datasetVersion: '1.0.0' });
    }),
    { numRuns: 50 },
  );
});

test('a file that ends too early, or goes on, is refused', () => {
  const { sizes, bytes } = written([{ themes: [0, 2] }, { countries: [[1, 'location']] }]);
  for (let length = 0; length < bytes.length; length += 1) {
    expect(() => parseColumns(bytes.subarray(0, length), sizes)).toThrow(ParseError);
  }
  expect(() => parseColumns(Uint8Array.from([...bytes, 0]), sizes)).toThrow(ParseError);
});

test('any other byte is refused or gives columns that hold together', () => {
  const { sizes, bytes, columns } = written([
    { themes: [0, 2], partners: [1], years: [2020, 2022], participants: 12 },
    { countries: [[1, 'location']], years: [2021] },
    { countries: [[2, 'partner']] },
  ]);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
      const changed = bytes.slice();
      changed[at] = byte;
      try {
        const read = parseColumns(changed, sizes).columns;
        expect(read.facets.theme.codes.length).toBe(read.rows);
        expect(read.countries.starts.at(-1)).toBe(read.rows);
        expect(read.countries.sets.values.every((country) => country < sizes.country)).toBe(true);
      } catch (error) {
        if (!(error instanceof ParseError)) throw error;
      }
    }),
    { numRuns: 2000 },
  );
  expect(columns.rows).toBe(3);
});

test('a small file that claims very many rows is refused before anything is made for them', () => {
  const { sizes, bytes } = written([]);
  const claim = bytes.slice();
  // The number of rows follows the mark, the version of the format, and the version of the data.
  claim.set([0xff, 0xff, 0xff, 0x07], 8 + 1 + 1 + 5);
  expect(() => parseColumns(claim, sizes)).toThrow(ParseError);
});
