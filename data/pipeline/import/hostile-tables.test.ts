import { afterAll, beforeAll, expect, test } from 'vitest';
import { SampleImport } from './sample-import.ts';
import { sampleWorkbook, sampleZip } from './sample-workbook.ts';

// What no honest file is: larger, wider or longer than memory should hold.

let desk: SampleImport;
beforeAll(() => {
  desk = new SampleImport();
});
afterAll(() => desk.remove());

const TAGS = '#activity+id,#activity+name,#country,#org\n';

/** One cell in each row, the first far to the right: every row would become as wide. */
const WIDE = Array.from({ length: 5000 }, (_, at) => {
  const column = at === 0 ? 'IU' : 'A';
  return `<row r="${at + 1}"><c r="${column}${at + 1}"><v>1</v></c></row>`;
}).join('');

test.each<[string, () => string | Uint8Array, RegExp]>([
  ['I44 bytes.csv', () => Buffer.alloc(20_000_001, 'a'), /larger than 20 MB/],
  ['I44 commas.csv', () => ','.repeat(19_000_000), /^1: more than 1000 columns/],
  [
    'I44 cells.csv',
    () => TAGS + `${','.repeat(900)}\n`.repeat(2000),
    /^1111: more than 1000000 cells/,
  ],
  ['I44 quotes.csv', () => `${TAGS}1,"${'""'.repeat(5_000_000)}`, /^2: a cell of more than/],
  ['I44 lines.csv', () => TAGS + '\n'.repeat(19_000_000), /more than 100000 rows/],
  [
    'I44 one key.csv',
    () => TAGS + Array.from({ length: 3000 }, (_, at) => `7,Aid,Kenya,Office ${at}\n`).join(''),
    /^1003: more than 1000 organisations or sectors under one key/,
  ],
  ['I44 page.txt', () => Buffer.alloc(2_000_001, 'a'), /larger than 2 MB/],
  [
    'I23 wide.xlsx',
    () => sampleZip(sampleWorkbook(`<sheetData>${WIDE}</sheetData>`)),
    /^3922: sheet 'One': more than 1000000 cells/,
  ],
])('%s is refused before memory ends', async (name, content, fault) => {
  expect((await desk.try(name, content())).fault).toMatch(fault);
  expect(desk.records()).toEqual([]);
});

test('rows of one key that lie far apart are one record, whatever stands between', async () => {
  const between = Array.from({ length: 3000 }, (_, at) => `${at},Aid ${at},Kenya,UNFPA\n`).join('');
  const text = `${TAGS}A,Shelter,Kenya,UNFPA\n${between}A,Shelter,Uganda,UN Women\n`;
  const { records, report } = await desk.try('far.csv', text);
  const joined = records.find(({ key }) => key === 'A');
  expect(joined).toMatchObject({ scope: 'multi-country' });
  expect(joined?.countries.map(({ iso3 }) => iso3)).toEqual(['KEN', 'UGA']);
  expect(joined?.partners.map(({ id }) => id)).toEqual(['unfpa', 'un-women']);
  expect(report).toContain('3002 records or rows read = 3001 imported + 1 more rows of these');
});

test('a page of blanks takes no time, and what is left out is told', async () => {
  const { report } = await desk.try('blanks.txt', `${' '.repeat(1_900_000)}x`);
  expect(report).toContain('1 records or rows read = 1 left out');
});
