import { afterAll, beforeAll, expect, test } from 'vitest';
import { iatiActivity, iatiFile, SampleImport } from './sample-import.ts';
import { sampleRows, sampleWorkbook, sampleZip } from './sample-workbook.ts';

let desk: SampleImport;
beforeAll(() => {
  desk = new SampleImport();
});
afterAll(() => desk.remove());

async function reportOf(content: string): Promise<string> {
  return (await desk.try('one.xml', iatiFile(iatiActivity('XX-1', content)))).report;
}

test('each vocabulary of regions divides the money anew, together with the countries', async () => {
  const region = (vocabulary: number, share: number) =>
    `<recipient-region code="998" vocabulary="${vocabulary}" percentage="${share}"/>`;
  expect(await reportOf(region(1, 100) + region(99, 100))).not.toContain('shares of');
  const country = '<recipient-country code="KE" percentage="40"/>';
  expect(await reportOf(country + region(1, 60) + region(99, 60))).not.toContain('shares of');
  expect(await reportOf(country + region(1, 30) + region(99, 30))).not.toContain('shares of');
  expect(await reportOf(country + region(1, 60) + region(99, 50))).toContain(
    '**shares of countries and regions**: the sum misses 100 by more than 0.02, 1 times',
  );
});

test('a sector without a vocabulary is of the list of the DAC, and shares its sum', async () => {
  const sectors =
    '<sector code="15130" percentage="50"/><sector vocabulary="1" code="15180" percentage="50"/>';
  expect(await reportOf(sectors)).not.toContain('shares of');
});

test('attributes and words that no record carries are in the report', async () => {
  const report = await reportOf(
    '<participating-org role="4" activity-id="YY-9"><narrative>Office</narrative><narrative xml:lang="fr">Bureau</narrative></participating-org><recipient-country code="KE" percentage="100"><narrative>Kenya</narrative></recipient-country><activity-status code="2" x="1"/>',
  );
  for (const field of [
    'activity-status/@x',
    'participating-org/@activity-id',
    'participating-org/narrative/@xml:lang',
    'participating-org (its words in other languages)',
    'recipient-country/@percentage',
    'recipient-country (its words)',
  ]) {
    expect(report).toContain(`| ${field} | 1 | 1 |`);
  }
});

test('a table with tags and no title is refused at its tags, with what it has', async () => {
  const { fault } = await desk.try('a.csv', 'What,Where\n#sector,#country\nHealth,Kenya\n');
  expect(fault).toMatch(/^2: no column holds a title.*--mapping FILE.*columns: #sector, #country$/);
});

test('with a mapping file a row of tags is no record', async () => {
  const mapping = desk.put('tagged.yaml', 'columns:\n  title: Sector\n  country: Where\n');
  const text = 'Sector,Where\n#sector,#country\nHealth,Kenya\n';
  const { records, report } = await desk.try('a.csv', text, '--mapping', mapping);
  expect(records.map(({ title }) => title)).toEqual(['Health']);
  expect(report).toContain('1 records or rows read = 1 imported');
});

test('what is cut and what stands in a second column is told', async () => {
  const long = '9'.repeat(81);
  const report = await reportOf(
    `<sector code="${long}"/><recipient-region code="${long}" vocabulary="99"/>`,
  );
  expect(report).toContain('**sector**: a code too long; cut, 1 times: line 3');
  expect(report).toContain('**recipient-region**: a code too long; cut, 1 times: line 3');
  const mapping = desk.put('two.yaml', 'columns:\n  title: [Name, Other]\n');
  const table = await desk.try('a.csv', 'Name,Other\nAid,Help\nAid,Aid\n', '--mapping', mapping);
  expect(table.report).toContain('several columns hold one; the first is kept, 1 times: line 2');
});

test('an end without a start gives no year and is kept', async () => {
  const text = '#activity,#country,#date+end\nAid,Kenya,2021-05-02\n';
  const { records, report } = await desk.try('a.csv', text);
  expect(records[0]?.time).toEqual({ basis: 'not-stated', years: [], end: '2021-05-02' });
  expect(report).toContain('an end without a start; the year is not stated');
});

const ROWS = [
  ['#activity+id', '#activity+name'],
  ['1', 'Training'],
];

async function tryCell(cell: string, extra = '') {
  const sheet = sampleRows(ROWS).replace(/<c t="inlineStr"><is><t>Training<\/t><\/is><\/c>/, cell);
  return await desk.try('a.xlsx', sampleZip(sampleWorkbook(`${extra}${sheet}`)));
}

test('I31 what is hidden is told in the words of any program', async () => {
  const columns = '<cols><col min="1" max="1" hidden="true"/></cols>';
  const cell = '<c t="inlineStr"><is><t>Training</t></is></c>';
  const { report } = await tryCell(cell, columns);
  expect(report).toContain('a hidden column; read too');
  const row = sampleRows(ROWS).replace('<row r="2">', '<row r="2" hidden="true">');
  const hidden = await desk.try('b.xlsx', sampleZip(sampleWorkbook(row)));
  expect(hidden.report).toContain('a hidden row; read too, 1 times: line 2');
});

test('a formula is told, also where no value was saved with it', async () => {
  const saved = await tryCell('<c t="str"><f>A1</f><v>Training</v></c>');
  expect(saved.records[0]?.title).toBe('Training');
  expect(saved.report).toContain('a formula; the value saved with it is read');
  const unsaved = await tryCell('<c><f>A1</f></c>');
  expect(unsaved.report).toContain('a formula; no value is saved with it, 1 times: line 2');
});

test('a text that the workbook does not hold and a cell that stands twice are refused', async () => {
  expect((await tryCell('<c r="B2" t="s"><v>7</v></c>')).fault).toBe(
    "2: sheet 'One', cell B2: its text is not in the workbook",
  );
  const twice = '<c r="B2"><v>1</v></c><c r="B2"><v>2</v></c>';
  expect((await tryCell(twice)).fault).toBe("2: sheet 'One', cell B2: stands twice");
});
