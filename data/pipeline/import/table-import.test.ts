import { afterAll, beforeAll, expect, test } from 'vitest';
import { SampleImport } from './sample-import.ts';
import { sampleRows, sampleWorkbook, sampleZip } from './sample-workbook.ts';
import { serialDay } from './sheet-rows.ts';

let desk: SampleImport;
beforeAll(() => {
  desk = new SampleImport();
});
afterAll(() => desk.remove());

const TAGS = '#activity+id,#activity+name,#country';

test('HXL: the row of tags is found below ragged headings, old names and blanks are understood', async () => {
  const { records, report } = await desk.try(
    'a.csv',
    'Who does what where\nId,Name,,Country,Month,Contact\n#ACTIVITY_ID,# activity +name,,#Country + code,#period_date,#contact+email\n7,Legal aid,x,KEN,June,jane@example.org\n7,Legal aid,y,UG,June,\n8,Shelter,,Mali Situation,2021-05,\n',
  );
  expect(records).toMatchObject([
    {
      key: '7',
      title: 'Legal aid',
      scope: 'multi-country',
      countries: [{ iso3: 'KEN' }, { iso3: 'UGA' }],
    },
    { key: '8', scope: 'unclear', countries: [], time: { years: [2021] } },
  ]);
  expect(report).toContain('3 records or rows read = 2 imported + 1 more rows of these');
  expect(report).toContain('a date that is no date; left out, 2 times: line 4 (7), line 5 (7)');
  expect(report).toContain("'Mali Situation' is no country; left out");
  expect(report).toContain('personal data: people, addresses or exact points');
});

test('I37 semicolons and tabs part cells, I38 line ends may be mixed', async () => {
  const semicolons = `${TAGS}\n1,"Aid; food",Kenya\n`.replaceAll(',', ';');
  expect((await desk.try('a.csv', semicolons)).records[0]?.title).toBe('Aid; food');
  const tabs = `${TAGS}\n1,Aid,Kenya\n`.replaceAll(',', '\t');
  expect((await desk.try('a.csv', tabs)).records[0]?.countries).toHaveLength(1);
  const mixed = `${TAGS}\r\n1,"two\r\nlines",Kenya\r2,Aid,Kenya\n3,"a ""b""",Kenya`;
  const { records } = await desk.try('a.csv', mixed);
  expect(records.map(({ title }) => title)).toEqual(['two lines', 'Aid', 'a "b"']);
});

test('I13 Latin-1 is refused with its line, and read when it is named', async () => {
  const latin = Buffer.from(`${TAGS}\n1,Señal,Panamá\n`, 'latin1');
  expect((await desk.try('a.csv', latin)).fault).toMatch(
    /^2: a byte that is not UTF-8.*--encoding/,
  );
  const { records } = await desk.try('a.csv', latin, '--encoding', 'ISO-8859-1');
  expect(records[0]).toMatchObject({ title: 'Señal', countries: [{ iso3: 'PAN' }] });
});

test('I14 a byte order mark before a table is no fault', async () => {
  const { records } = await desk.try('a.csv', `\u{FEFF}${TAGS}\n1,Aid,Kenya\n`);
  expect(records[0]?.key).toBe('1');
});

test('rows that are the same word for word are one record, and no row is lost from the account', async () => {
  const text = '#activity,#country\nAid,Kenya\nAid,Kenya\n\n,\nAid,Uganda\n,Uganda\n';
  const { records, report } = await desk.try('a.csv', text);
  expect(records).toHaveLength(2);
  expect(report).toContain(
    '4 records or rows read = 2 imported + 1 more rows of these + 1 left out',
  );
});

const MAPPING = `columns:
  key: No
  title: What
  country: { column: Where, separator: ';' }
  start: From
  theme: Kind
  implementing: Who
dates: dmy
values:
  theme: { Course: capacity }
`;
const PLAIN =
  'No,What,Where,From,Kind,Who,Phone\n1,Training,Kenya; UGA,03/04/2021,Course,UN Women,123\n';

test('a mapping file says what columns hold and what words mean', async () => {
  const mapping = desk.put('mapping.yaml', MAPPING);
  const { records, report } = await desk.try('a.csv', PLAIN, '--mapping', mapping);
  expect(records[0]).toMatchObject({
    title: 'Training',
    countries: [{ iso3: 'KEN' }, { iso3: 'UGA' }],
    time: { start: '2021-04-03', years: [2021] },
    themes: ['capacity'],
    actors: ['un-women'],
  });
  expect(report).toContain('| Phone | 1 | 1 |');
});

test('without a mapping nothing is guessed: the fault lists the columns', async () => {
  const { fault } = await desk.try('a.csv', PLAIN);
  expect(fault).toMatch(/no HXL tags.*--mapping FILE.*columns: No, What, Where/);
});

test('a mapping file with a slip is refused by name', async () => {
  const wrong = desk.put('wrong.yaml', 'columns:\n  title: Waht\n');
  const { fault } = await desk.try('a.csv', PLAIN, '--mapping', wrong);
  expect(fault).toMatch(/'Waht' is not there; columns: No, What/);
  const unknown = desk.put('unknown.yaml', 'columns:\n  titel: What\n');
  expect((await desk.try('a.csv', PLAIN, '--mapping', unknown)).fault).toMatch(
    /mapping file, at 'columns/,
  );
});

test('I32 a date with two readings is refused unless the mapping says how days are written', async () => {
  const mapping = desk.put('plain.yaml', MAPPING.replace('dates: dmy\n', ''));
  const { records, report } = await desk.try('a.csv', PLAIN, '--mapping', mapping);
  expect(records[0]?.time).toEqual({ basis: 'not-stated', years: [] });
  expect(report).toContain('may be day and month or month and day');
});

const ROWS = [
  ['#activity+id', '#activity+name', '#country', '#date+start'],
  ['1', 'Training', 'Kenya', ''],
];
const DATED = sampleRows(ROWS).replace(
  /<c t="inlineStr"><is><t><\/t><\/is><\/c>/,
  '<c s="1"><v>44197</v></c>',
);

test('I32 serial numbers of both calendars are days', async () => {
  expect(serialDay(44_197, false)).toBe('2021-01-01');
  expect(serialDay(42_735, true)).toBe('2021-01-01');
  const since1900 = await desk.try('a.xlsx', sampleZip(sampleWorkbook(DATED)));
  expect(since1900.records[0]?.time.start).toBe('2021-01-01');
  const properties = '<workbookPr date1904="1"/>';
  const since1904 = await desk.try('b.xlsx', sampleZip(sampleWorkbook(DATED, { properties })));
  expect(since1904.records[0]?.time.start).toBe('2025-01-02');
});

test('I31 merged cells, hidden rows and hidden sheets are reported', async () => {
  const sheet = `${sampleRows(ROWS).replace('<row r="2">', '<row r="2" hidden="1">')}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`;
  const others = '<sheet name="Old" sheetId="2" state="hidden" r:id="r2"/>';
  const { records, report } = await desk.try(
    'a.xlsx',
    sampleZip(sampleWorkbook(sheet, { others })),
  );
  expect(records).toHaveLength(1);
  expect(report).toContain('a hidden row; read too, 1 times: line 2');
  expect(report).toContain('merged cells; only the first of each range has the value');
  expect(report).toContain("**sheet 'Old'**: hidden; not read");
});

test('I50 columns of people and points are left out with a warning', async () => {
  const text = '#activity,#country,#contact+name,#geo+lat\nAid,Kenya,Jane Doe,-1.29\n';
  const { records, report } = await desk.try('a.csv', text);
  expect(JSON.stringify(records)).not.toMatch(/Jane|1\.29/);
  expect(report).toContain('**\\#contact+name**: personal data');
  expect(report).toContain('**\\#geo+lat**: personal data');
});

test('the text of an inventory page: buttons go, opened duplicates are one, fields stay open', async () => {
  const long =
    'UNODC trained police officers in Kenya in how to receive people who report violence';
  const text = `Agencies\n${long} and how to refer... View More\n${long} and how to refer them. The courses go on.View More\n`;
  const { records, report } = await desk.try('page.txt', text);
  expect(records).toMatchObject([
    {
      key: 'paragraph-3',
      title: `${long} and how to refer them.`,
      scope: 'unclear',
      countries: [],
      themes: [],
    },
  ]);
  expect(report).toContain(
    '3 records or rows read = 1 imported + 1 more rows of these + 1 left out',
  );
  expect(report).toContain('names KEN; not assigned, 1 times: line 3');
});

test('cells of our own ids are read, and what our lists do not hold is noted', async () => {
  const mapping = desk.put(
    'own.yaml',
    'columns:\n  title: t\n  parent: p\n  countryWithRole: c\n  actor: a\n  partner: o\n  programme: g\n  quantity: q\n  key: k\n',
  );
  const { records, report } = await desk.try(
    'a.csv',
    'k,p,t,c,a,o,g,q\n1,,Training,KEN:partner,unodc,un-women:co-lead,,45:person:participants:judges\n2,1,Part,XXX:location,nobody,unodc:nothing,glo-act:uncertain,0:person:participants\n',
    '--mapping',
    mapping,
  );
  expect(records).toMatchObject([
    {
      kind: 'umbrella',
      scope: 'unclear',
      countries: [{ iso3: 'KEN', role: 'partner' }],
      actors: ['unodc'],
      partners: [{ id: 'un-women', role: 'co-lead' }],
      quantities: [{ value: 45, unit: 'person', countsAs: 'participants', group: 'judges' }],
    },
    { parent: 'sample-1', countries: [], actors: [], partners: [], programmes: [], quantities: [] },
  ]);
  for (const told of [
    "'XXX:location' is no country with a role",
    "'nobody' is no id of a partner",
    "'unodc:nothing' is no id of a partner with its role",
    "'glo-act:uncertain' is no programme with a stated link",
    "'0:person:participants' is no figure",
  ]) {
    expect(report).toContain(`${told}; left out`);
  }
});

test('HXL: a separator inside the key of the record above is a sign of that key', async () => {
  const { records } = await desk.try(
    'a.csv',
    '#activity+id,#activity+parent,#activity,#country\na;b,,Whole,Kenya\nc,a;b,Part,Kenya\n',
  );
  expect(records).toMatchObject([
    { key: 'a;b', kind: 'umbrella' },
    { key: 'c', parent: records[0]?.slug },
  ]);
});
