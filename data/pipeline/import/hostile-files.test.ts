import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DATA_FOLDER } from '../command-line.ts';
import { importSource } from './import-source.ts';
import { iatiActivity, iatiFile, SampleImport } from './sample-import.ts';
import { sampleRows, sampleWorkbook, sampleZip } from './sample-workbook.ts';
import { XmlReader } from './xml-reader.ts';

let desk: SampleImport;
let before: Map<string, string>;

beforeAll(async () => {
  desk = new SampleImport();
  await desk.try('good.xml', iatiFile(iatiActivity('XX-1')));
  before = desk.snapshot();
});
afterAll(() => desk.remove());

/** Nothing is written and what was there stays, byte for byte. */
async function expectRefusal(name: string, content: string | Uint8Array, fault: RegExp) {
  expect((await desk.try(name, content)).fault).toMatch(fault);
  expect(desk.snapshot()).toEqual(before);
}

const LAUGHS = `<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>\n<iati-activities>&b;</iati-activities>`;
const QUADRATIC = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(50_000)}">]><iati-activities>${'&a;'.repeat(50_000)}</iati-activities>`;

test.each([
  ['I01 billion laughs', LAUGHS, /^2: .*DOCTYPE/],
  ['I02 quadratic blow-up', QUADRATIC, /^1: .*DOCTYPE/],
  ['I04 any DOCTYPE', '<!DOCTYPE iati-activities>\n<iati-activities/>', /^1: .*DOCTYPE/],
  ['I05 truncated', iatiFile(iatiActivity('XX-2')).slice(0, 150), /^3: .*unclosed tag/],
  [
    'I07 bad &',
    iatiFile(iatiActivity('XX-2', '<description>A & B</description>')),
    /^3: .*a bare &/,
  ],
  ['I08 control character', iatiFile(iatiActivity('XX-\u0001')), /^3: .*disallowed character/],
  ['I10 nested 200 000 deep', `<iati-activities>${'<a>'.repeat(200_000)}`, /^1: .*deep/],
  [
    'I11 200 000 attributes',
    `<iati-activities ${Array.from({ length: 200_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`,
    /^1: .*too many attributes/,
  ],
  [
    'I16 a file of organisations',
    '<iati-organisations version="2.03"/>',
    /^1: .*file of organisations/,
  ],
  ['I16 another root', '\n<html><body/></html>', /^2: .*another kind of file/],
  ['I43 no activities', '<iati-activities version="2.03"/>', /^1: the file holds no records/],
])('%s', async (name, content, fault) => {
  await expectRefusal(`${name.replaceAll(/\W/g, '')}.xml`, content, fault);
});

test('I05 a large file that breaks off is refused by its end, with its last line', async () => {
  const long = iatiActivity('XX-2', `<contact-info>${'a'.repeat(99)}</contact-info>`);
  const content = iatiFile(...Array.from({ length: 40_000 }, () => long));
  expect(content.length).toBeGreaterThan(8_000_000);
  await expectRefusal('a.xml', content.slice(0, -40), /^40002: .*does not end with <\/iati-act/);
  const closed = '<!-- the end -->\n<?end?>\n';
  expect((await desk.try('b.xml', content + closed, '--dry-run')).fault).toBe(null);
});

test('I07 a sign that two pieces of a file share is no bare &', () => {
  const nothing = () => undefined;
  const reader = new XmlReader({ open: nothing, text: nothing, close: nothing });
  reader.write('<a>this &am');
  expect(() => reader.write('p; that\u0001')).toThrow(/disallowed character/);
});

test('I13 an encoding that is not, or not the one declared, is refused', async () => {
  const latin = Buffer.from(iatiFile(iatiActivity('XX-é')), 'latin1');
  await expectRefusal('a.xml', latin, /^3: a byte that is not UTF-8/);
  const wrong = iatiFile(iatiActivity('XX-é')).replace('UTF-8', 'ISO-8859-1');
  await expectRefusal('b.xml', wrong, /says it is windows-1252, but its bytes are UTF-8/);
  const utf16 = iatiFile(iatiActivity('XX-2')).replace('UTF-8', 'UTF-16');
  await expectRefusal('c.xml', utf16, /says it is UTF-16, but its bytes are not/);
  const unknown = iatiFile(iatiActivity('XX-2')).replace('UTF-8', 'EBCDIC-US');
  await expectRefusal('d.xml', unknown, /'EBCDIC-US' is not read/);
});

const TAGS = '#activity+id,#activity+name,#country\n';

test.each([
  ['I35 ragged', `${TAGS}1,Training,Kenya\n2,Training\n`, /^3: 2 cells where the headings have 3/],
  ['I35 a quote never closed', `${TAGS}1,"Training,Kenya\n`, /^2: a quote that is never closed/],
  ['I40 header __proto__', '__proto__,constructor\n1,2\n', /^1: no HXL tags.*columns: __proto__/],
  ['I41 NUL', `${TAGS}1,Trai\0ning,Kenya\n`, /^2: a NUL character/],
  ['I43 header only', TAGS, /the file holds no records/],
  ['I43 empty', '', /the file is empty/],
  ['I44 a million rows', TAGS + 'a,b,c\n'.repeat(1_000_000), /^100002: more than 100000 rows/],
  [
    'I44 a million rows after a quote',
    `${TAGS}"a",b,c\n${'a,b,c\n'.repeat(1_000_000)}`,
    /^100002: more than 100000 rows/,
  ],
  [
    'I44 a cell of a million',
    `${TAGS}1,${'a'.repeat(1_000_000)},Kenya\n`,
    /^2: a cell of more than/,
  ],
])('%s', async (name, content, fault) => {
  await expectRefusal(`${name.replaceAll(/\W/g, '')}.csv`, content, fault);
});

const ROWS = [TAGS.trim().split(','), ['1', 'Training', 'Kenya']];
const sheetWith = (cell: string) =>
  `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>#activity</t></is></c></row><row r="2">${cell}</row></sheetData>`;

test.each([
  [
    'I23 bomb',
    sampleZip([{ name: 'xl/workbook.xml', content: Buffer.alloc(90_000_000) }]),
    /unpacks to far more/,
  ],
  [
    'I23 bomb that lies about its size',
    sampleZip([
      { name: 'xl/_rels/workbook.xml.rels', content: Buffer.alloc(90_000_000), claimedSize: 10 },
    ]),
    /cannot be unpacked/,
  ],
  [
    'I23 far cell',
    sampleZip(sampleWorkbook(sheetWith('<c r="XFD2"><v>1</v></c>'))),
    /^2: .*beyond row/,
  ],
  [
    'I23 far row',
    sampleZip(
      sampleWorkbook('<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'),
    ),
    /beyond row/,
  ],
  ['I25 path traversal', sampleZip([{ name: '../../x', content: '' }]), /leads out of the file/],
  ['I25 absolute path', sampleZip([{ name: '/etc/x', content: '' }]), /absolute path/],
  [
    'I26 10 000 entries',
    sampleZip(Array.from({ length: 10_000 }, (_, at) => ({ name: `${at}`, content: '' }))),
    /10000 entries/,
  ],
  ['I28 truncated zip', sampleZip(sampleWorkbook(sampleRows(ROWS))).subarray(0, -40), /cut off/],
  [
    'I29 entity inside a sheet',
    sampleZip([
      ...sampleWorkbook('').slice(0, 3),
      {
        name: 'xl/worksheets/sheet1.xml',
        content: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>',
      },
    ]),
    /DOCTYPE/,
  ],
  [
    'I34 error cell',
    sampleZip(sampleWorkbook(sheetWith('<c r="A2" t="e"><v>#REF!</v></c>'))),
    /^2: .*A2: the error #REF!/,
  ],
])('%s', async (name, content, fault) => {
  await expectRefusal(`${name.replaceAll(/\W/g, '')}.xlsx`, content, fault);
});

test('I46 a link out of its folder is refused, as is a source that is a link', async () => {
  const outside = desk.put('outside.xml', iatiFile(iatiActivity('XX-1')));
  mkdirSync(desk.path('inner'));
  symlinkSync(outside, desk.path('inner/link.xml'));
  expect((await desk.run(desk.path('inner/link.xml'))).fault).toMatch(/leads out of its folder/);
  const linked = join(desk.data.path, 'sources', 'linked');
  symlinkSync(desk.files, linked);
  const { fault } = await desk.run(outside, '--source', 'linked');
  expect(fault).toMatch(/is a link; a source is a folder of its own/);
});

test('I47 a failure while writing leaves the old data and no trace of the new', async () => {
  const file = desk.put('fine.xml', iatiFile(iatiActivity('XX-1'), iatiActivity('XX-9')));
  const fail = () => {
    throw new Error('the disk is full');
  };
  const request = {
    file,
    source: 'sample',
    dataFolder: desk.data.path,
    wanted: { publishers: [], participating: [], sectors: [] },
    mapping: null,
    encoding: null,
    keepsContacts: false,
    isDryRun: false,
  };
  const whileWriting = ({ phase }: { phase: string }) => (phase === 'writing' ? fail() : undefined);
  await expect(importSource({ ...request, onProgress: whileWriting })).rejects.toThrow(
    'disk is full',
  );
  expect(desk.snapshot()).toEqual(before);
});

test('I49 the command needs no network, names file, line and reason, and fails', () => {
  const guard = desk.put(
    'no-network.cjs',
    "require('node:net').Socket.prototype.connect = () => { throw new Error('network'); };\nrequire('node:dns').lookup = () => { throw new Error('network'); };\n",
  );
  const program = join(DATA_FOLDER, 'pipeline', 'import', 'import.ts');
  const run = (name: string, text: string) => {
    writeFileSync(desk.path(name), text);
    const words = ['--require', guard, '--import', 'tsx', program, desk.path(name), '--dry-run'];
    const cwd = join(DATA_FOLDER, '..');
    return spawnSync(process.execPath, words, { cwd, encoding: 'utf8' });
  };
  const good = run('good.xml', iatiFile(iatiActivity('XX-1')));
  expect(good.stdout).toMatch(/1 records or rows read = 1 imported/);
  expect(good.status).toBe(0);
  const bad = run('bad.xml', LAUGHS);
  expect(bad.stderr).toContain(`${desk.path('bad.xml')}:2:`);
  expect(bad.status).toBe(1);
});
