import { afterAll, beforeAll, expect, test } from 'vitest';
import { iatiActivity, iatiFile, SampleImport } from './sample-import.ts';

let desk: SampleImport;
beforeAll(() => {
  desk = new SampleImport();
});
afterAll(() => desk.remove());

async function importOne(content: string, activity = iatiActivity('XX-1', content)) {
  const { fault, records, report } = await desk.try('one.xml', iatiFile(activity));
  expect(fault).toBe(null);
  const [record] = records;
  if (record === undefined) throw new Error('no record');
  return { record, report };
}

test('I14 a byte order mark is no fault, in UTF-8 and in UTF-16', async () => {
  const text = iatiFile(iatiActivity('XX-é'));
  const utf8 = await desk.try('a.xml', `\u{FEFF}${text}`);
  expect(utf8.records[0]?.key).toBe('XX-é');
  const little = Buffer.from(`\u{FEFF}${text.replace('UTF-8', 'UTF-16')}`, 'utf16le');
  const utf16 = await desk.try('b.xml', little);
  expect(utf16.records[0]?.title).toBe('Work of XX-é');
});

test('I13 Latin-1 that is declared is read', async () => {
  const text = iatiFile(iatiActivity('XX-é')).replace('UTF-8', 'ISO-8859-1');
  const { records } = await desk.try('a.xml', Buffer.from(text, 'latin1'));
  expect(records[0]?.key).toBe('XX-é');
});

const VERSION_1 = `<iati-activities version="1.01">
<iati-activity xml:lang="EN" default-currency="GBP" last-updated-datetime="2012-03-04T00:00:00">
<reporting-org ref="GB-1" type="10">DFID</reporting-org>
<iati-identifier>GB-1-100</iati-identifier>
<title>Legal aid</title><title xml:lang="fr">Aide juridique</title>
<description>Help for women.</description>
<participating-org role="Funding" ref="GB-1" type="10">DFID</participating-org>
<participating-org role="Implementing">Women's Aid</participating-org>
<activity-status code="4">Completed</activity-status>
<activity-date type="start-actual">2010-04-01</activity-date>
<activity-date type="end-planned" iso-date="2012-01-31">31 Jan</activity-date>
<recipient-country code="MWI">Malawi</recipient-country>
<recipient-country code="">Kenya</recipient-country>
<sector vocabulary="DAC" code="15180" percentage="100">Ending violence</sector>
</iati-activity></iati-activities>`;

test('I17 version 1.0x: text in place of narratives, words in place of codes', async () => {
  const { fault, records, report } = await desk.try('v1.xml', VERSION_1);
  expect(fault).toBe(null);
  expect(records[0]).toMatchObject({
    key: 'GB-1-100',
    title: 'Legal aid',
    summary: 'Help for women.',
    language: 'en',
    translations: [{ language: 'fr', title: 'Aide juridique' }],
    status: 'reported-done',
    scope: 'multi-country',
    countries: [{ iso3: 'KEN' }, { iso3: 'MWI' }],
    time: { basis: 'stated-year', years: [2010, 2011, 2012], start: '2010-04-01' },
    violence: ['gbv-unspecified'],
    themes: [],
    sectors: [{ vocabulary: '1', code: '15180', name: 'Ending violence', percentage: 100 }],
  });
  expect(records[0]?.partners.map(({ role }) => role)).toEqual([
    'reporting',
    'funding',
    'implementing',
  ]);
  expect(report).toContain("code 'MWI' read as MWI");
  expect(report).toContain('no code; read as KEN by its name');
});

test('a bare activity, a wrapper of a service and a prefix of the own namespace are read', async () => {
  const bare = await desk.try('a.xml', iatiActivity('XX-1'));
  expect(bare.records).toHaveLength(1);
  const wrapped = `<result><ok>True</ok><iati-activities>${iatiActivity('XX-1')}</iati-activities></result>`;
  expect((await desk.try('b.xml', wrapped)).records).toHaveLength(1);
  const prefixed = iatiFile(iatiActivity('XX-1')).replaceAll(/<(\/?)(?=[a-z])/g, '<$1i:');
  expect((await desk.try('c.xml', prefixed)).records[0]?.title).toBe('Work of XX-1');
});

test('countries of a transaction are not those of the activity, and foreign elements are no fields', async () => {
  const { record, report } = await importOne(
    '<recipient-region code="298" vocabulary="1"/><transaction><recipient-country code="KE"/></transaction><d:title xmlns:d="x">no</d:title>',
  );
  expect(record).toMatchObject({ countries: [], scope: 'regional', title: 'Work of XX-1' });
  expect(report).toContain('recipient-country (inside another field)');
  expect(report).toContain('d:title');
});

test('what names no place is unclear, and worldwide only where it says so', async () => {
  expect((await importOne('')).record.scope).toBe('unclear');
  expect((await importOne('<activity-scope code="1"/>')).record.scope).toBe('global');
  expect((await importOne('<recipient-region code="998"/>')).record.scope).toBe('global');
  const unknown = await importOne('<recipient-country code="QQ"/>');
  expect(unknown.record).toMatchObject({ countries: [], scope: 'unclear' });
  expect(unknown.report).toContain("code 'QQ' is no country; left out");
});

test('I19 of two activities with one identifier the newer counts, otherwise the first', async () => {
  const dated = (day: string, title: string) =>
    `<iati-activity last-updated-datetime="${day}"><iati-identifier>XX-1</iati-identifier><title><narrative>${title}</narrative></title></iati-activity>`;
  const newer = await desk.try(
    'a.xml',
    iatiFile(dated('2020-01-01', 'old'), dated('2021-01-01', 'new')),
  );
  expect(newer.records.map(({ title }) => title)).toEqual(['new']);
  expect(newer.report).toContain('with other content; the newer is kept, 1 times: line 4');
  expect(newer.report).toContain('2 records or rows read = 1 imported + 1 repeated');
  const equal = await desk.try('a.xml', iatiFile(dated('2020', 'first'), dated('2020', 'second')));
  expect(equal.records.map(({ title }) => title)).toEqual(['first']);
  expect(equal.report).toContain('the one on line 3 is kept');
});

test('activities without identifiers are each kept, and stay the same from import to import', async () => {
  const anonymous = (title: string) => `<iati-activity><title>${title}</title></iati-activity>`;
  const first = await desk.try('a.xml', iatiFile(anonymous('one'), anonymous('two')));
  const second = await desk.try('a.xml', iatiFile('', anonymous('two'), anonymous('one')));
  const keys = (tried: typeof first) => tried.records.map(({ key }) => key);
  expect(keys(first)).toHaveLength(2);
  expect(keys(second)).toEqual(keys(first));
});

test('I20 money without currency or date and negative money are noted; money is not imported', async () => {
  const { report } = await importOne(
    '<budget><value>5</value></budget><transaction><value currency="EUR" value-date="2020-01-01">-7</value></transaction>',
  );
  expect(report).toContain('**budget**: no currency; money is not imported, 1 times: line 3');
  expect(report).toContain('**budget**: no value-date');
  expect(report).toContain('**transaction**: a negative amount');
});

test('shares are compared with a hundred and never counted with', async () => {
  const thirds = [1, 2, 3]
    .map((code) => `<sector code="1513${code}" percentage="33.33"/>`)
    .join('');
  const rounded = await importOne(thirds);
  expect(rounded.report).toContain('**shares of sectors**: the sum misses 100 by rounding');
  expect(rounded.record.sectors).toHaveLength(3);
  const wrong = await importOne('<sector code="1" percentage="500"/>');
  expect(wrong.report).toContain('the sum misses 100 by more than 0.02');
});

test('dates: impossible, reversed and ambiguous ones are noted and give no year', async () => {
  const dates = (start: string, end: string) =>
    `<activity-date type="2" iso-date="${start}"/><activity-date type="4" iso-date="${end}"/>`;
  expect((await importOne(dates('2024-02-30', '2025-01-01'))).record.time.years).toEqual([]);
  expect((await importOne(dates('2024-02-03', '2023-01-01'))).record.time.years).toEqual([]);
  expect((await importOne(dates('03/04/2021', '2023-01-01'))).report).toContain(
    'day and month or month and day',
  );
  expect((await importOne(dates('2021-05-01Z', '2022-01-01T00:00:00'))).record.time.years).toEqual([
    2021, 2022,
  ]);
  expect((await importOne(dates('0001-01-01', '2022-01-01'))).report).toContain(
    'outside 1945 to 2100',
  );
});

test('languages: upper case and three letters are read, English stands first', async () => {
  const titles = '<title><narrative xml:lang="ESP">x</narrative></title>';
  const activity = `<iati-activity xml:lang="FRA"><iati-identifier>XX-1</iati-identifier><title><narrative>Aide</narrative><narrative xml:lang="ENG">Help</narrative></title>${titles}</iati-activity>`;
  const { record } = await importOne('', activity);
  expect(record).toMatchObject({ title: 'Help', language: 'en' });
  expect(record.translations?.map(({ language, title }) => [language, title])).toEqual([
    ['esp', 'x'],
    ['fr', 'Aide'],
  ]);
});

test('an activity with parts in the file counts as their umbrella; a circle does not', async () => {
  const related = (id: string, type: number, other: string) =>
    iatiActivity(id, `<related-activity ref="${other}" type="${type}"/>`);
  const tree = await desk.try(
    'a.xml',
    iatiFile(related('XX-A', 2, 'XX-B'), iatiActivity('XX-B'), related('XX-C', 1, 'YY-Z')),
  );
  expect(tree.records.map(({ kind, parent }) => [kind, parent])).toEqual([
    ['umbrella', undefined],
    ['activity', 'sample-xx-a'],
    ['activity', undefined],
  ]);
  const circle = await desk.try(
    'a.xml',
    iatiFile(related('XX-A', 1, 'XX-B'), related('XX-B', 1, 'XX-A')),
  );
  expect(circle.records.map(({ kind }) => kind)).toEqual(['activity', 'activity']);
  expect(circle.report).toContain('part of itself');
});

test('organisations of our vocabulary are found by identifier or whole name, others keep their own id', async () => {
  const { record } = await importOne(
    '<reporting-org ref="XM-DAC-41146" type="40"/><participating-org role="4"><narrative>UNFPA</narrative></participating-org><participating-org role="1" ref="SE-0"><narrative>Sweden</narrative></participating-org><participating-org role="9"/>',
  );
  expect(record.partners).toEqual([
    { id: 'un-women', role: 'reporting' },
    { id: 'unfpa', role: 'implementing' },
    { id: 'se-0', role: 'funding' },
  ]);
  expect(record.actors).toEqual(['unfpa']);
});

test('only what is asked for is taken, and the rest is counted', async () => {
  const of = (id: string, ref: string) =>
    iatiActivity(id, `<participating-org role="4" ref="${ref}"/><sector code="15180"/>`);
  const file = iatiFile(of('XX-1', 'XM-DAC-41128'), of('XX-2', 'SE-0'), iatiActivity('XX-3'));
  const { records, report } = await desk.try(
    'a.xml',
    file,
    '--participating',
    'xm-dac-41128',
    '--sector',
    '15180',
  );
  expect(records.map(({ key }) => key)).toEqual(['XX-1']);
  expect(report).toContain('3 records or rows read = 1 imported + 2 not asked for');
});

test('I50 addresses and numbers of people are taken out of texts with a warning, or kept when asked', async () => {
  const activity = iatiActivity(
    'XX-1',
    '<description>Write to jane.doe@example.org or call +254 20 762 3000.</description>',
  );
  const masked = await desk.try('a.xml', iatiFile(activity));
  expect(masked.records[0]?.summary).toBe(
    'Write to [e-mail address removed] or call [telephone number removed].',
  );
  expect(masked.report).toContain('personal data: e-mail address taken out');
  const kept = await desk.try('a.xml', iatiFile(activity), '--keep-contacts');
  expect(kept.records[0]?.summary).toContain('jane.doe@example.org');
  const years = iatiActivity(
    'XX-1',
    '<description>In 2019-2020 it reached 1 200 000 people.</description>',
  );
  const { records, report } = await desk.try('a.xml', iatiFile(years));
  expect(records[0]?.summary).toContain('1 200 000');
  expect(report).not.toContain('personal data');
});

test('I22 a long file comes in pieces: no more of it is held than one activity', async () => {
  const filler = `<transaction>${'<provider-org/>'.repeat(2000)}</transaction>`;
  const activities = Array.from({ length: 300 }, (_, at) => iatiActivity(`XX-${at}`, filler));
  const { records } = await desk.try('long.xml', iatiFile(...activities));
  expect(records).toHaveLength(300);
});
